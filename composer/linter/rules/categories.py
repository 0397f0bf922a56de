"""The kinds of fault, with the code that each rule names and a line for the reader."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of fault; `code` is stable."""

    code: str
    title: str
    description: str


CATEGORIES: tuple[Category, ...] = (
    Category(
        "default-text",
        "Default text",
        "The words the platform puts there itself; they say nothing about either person.",
    ),
    Category(
        "leftover-slot",
        "Leftover slot",
        "A gap of a template that nobody filled, or the wrapping of a chatbot's answer.",
    ),
    Category(
        "empty-flattery",
        "Empty flattery",
        "Praise that fits anyone, because it names nothing the person did.",
    ),
    Category(
        "vague-synergy",
        "Vague synergy",
        "A benefit or a cooperation that is announced and not named.",
    ),
    Category(
        "premature-pitch",
        "Premature pitch",
        "An offer before there is any reason for this person to want it.",
    ),
    Category(
        "false-familiarity",
        "False familiarity",
        "Closeness or attention that is claimed and not shown.",
    ),
    Category(
        "self-centered-ask",
        "Self-centered ask",
        "A wish that serves only the writer, or one too large or too vague to answer.",
    ),
    Category(
        "ai-tell",
        "Sounds generated",
        "Wording that readers have learned to take for machine writing.",
    ),
    Category(
        "clickbait-opener",
        "Clickbait opener",
        "A first line that teases in place of saying what this is about.",
    ),
    Category(
        "calendar-push",
        "Calendar push",
        "A meeting asked for before there is a reason to meet.",
    ),
    Category(
        "network-plea",
        "Network-size plea",
        "A request for one more contact, whoever that is.",
    ),
    Category(
        "surveillance-opener",
        "Surveillance opener",
        "A sign of having watched someone, with nothing made of it.",
    ),
    Category(
        "empty-opener",
        "Empty opener",
        "A courtesy that uses up the first line, the only one that is sure to be read.",
    ),
    Category(
        "follow-up-pressure",
        "Follow-up pressure",
        "A reminder that adds nothing but weight.",
    ),
    Category(
        "recruiter-boilerplate",
        "Recruiter boilerplate",
        "A job praised in words that would fit every job.",
    ),
    Category(
        "vague-request",
        "Vague request",
        "A bare wish to be connected, in wording like the platform's but without a source for it.",
    ),
    Category(
        "form-of-address",
        "Form of address",
        "Two ways to address one person in one message, or a greeting in another language.",
    ),
)

CATEGORY_BY_CODE = {category.code: category for category in CATEGORIES}
