"""A person's hand: does what a person does, and counts it."""

from playwright.sync_api import Locator, Page


class Hand:
    """Fills, clicks and presses keys on one page; each is one action."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.actions = 0
        self.required = 0

    def fill(self, label: str, text: str) -> None:
        """Write into the field with this label; required ones are counted apart."""
        field = self.page.get_by_label(label).first
        wrapper = field.locator("xpath=ancestor::div[contains(@class, 'field')][1]")
        if wrapper.count() and "(optional)" not in wrapper.inner_text():
            self.required += 1
        field.fill(text)
        self.actions += 1

    def choose(self, label: str) -> None:
        """Pick one of several cards."""
        self.page.locator("label.choice", has_text=label).click()
        self.actions += 1
        self.required += 1

    def click(self, name: str) -> None:
        """Press the button with this name."""
        self.button(name).click()
        self.actions += 1

    def press(self, keys: str) -> None:
        """Press one key or chord where the focus is."""
        self.page.keyboard.press(keys)
        self.actions += 1

    def button(self, name: str) -> Locator:
        """A button whose name begins like this."""
        return self.page.get_by_role("button", name=name).first
