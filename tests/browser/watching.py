"""What every page must not do, noted while a test looks at something else."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response, WebError

WIDTHS = (320, 390)

# The widest things that stick out, so that a failure names its cause.
TOO_WIDE = """() => {
  const limit = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > limit + 0.5)
    .map(e => e.outerHTML.slice(0, 120));
  return {content: document.documentElement.scrollWidth, screen: window.innerWidth, wide: wide.slice(-3)};
}"""


class Watch:
    """Collects faults of all pages of its contexts: CSP, script errors, server errors, egress."""

    def __init__(self, origin: str) -> None:
        """Only requests to this origin are fine."""
        self.host = urlsplit(origin).netloc
        self.faults: list[str] = []

    def over(self, context: BrowserContext) -> BrowserContext:
        """Watch all pages this context has and will have."""
        context.on("console", self.hear)
        context.on("weberror", self.catch)
        context.on("response", self.see)
        context.on("request", self.follow)
        return context

    def hear(self, message: ConsoleMessage) -> None:
        """A refusal by the content security policy shows only in the console."""
        if "content security policy" in message.text.lower():
            self.faults.append(f"CSP: {message.text}")

    def catch(self, error: WebError) -> None:
        """A script failed and nothing caught it."""
        self.faults.append(f"script: {error.error}")

    def see(self, response: Response) -> None:
        """The server failed."""
        if response.status >= 500:
            self.faults.append(
                f"server: {response.status} {response.request.method} {response.url}"
            )

    def follow(self, request: Request) -> None:
        """Nothing may be asked of anybody else."""
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.netloc != self.host:
            self.faults.append(f"egress: {request.url}")


def assert_fits(page: Page) -> None:
    """No wider than the screen at 320 and 390 px; the viewport is put back afterwards."""
    before = page.viewport_size
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found = page.evaluate(TOO_WIDE)
        assert found["content"] <= width, (
            f"{page.url} is {found['content']} px wide at {width}: {found['wide']}"
        )
    if before:
        page.set_viewport_size(before)
