"""Groups of invented people, as links that HR pastes into the team picture."""

from collections.abc import Callable
from random import Random

from playwright.sync_api import Page, expect

from tests.deno import ask
from tests.standard import SKILLS, content

PATH = "hr/rekap/"
CHECK = "https://contoh.id/account-executive/cek/#"
MODES = ("quick", "thorough", "full")
TARGETS = (None, "candidate", "ae", "senior")
UNASKED, UNANSWERED, NEVER = range(3)


def at(level: int) -> int:
    """The number of a level's state, from the anchor alone."""
    return 3 + (level - 1) * 2


def level(state: int) -> int | None:
    return None if state < 3 else (state - 3) // 2 + 1


def standing(level: int, target: int) -> str:
    """How a level by the anchor alone stands to a target. Its neighbours are likely, too."""
    if level >= target:
        return "above" if level > target else "reached"
    return "within" if level + 1 >= target else "below"


def edition() -> int:
    """Today's edition."""
    return content().standards[0].profession.edition


def person(number: int, **more) -> dict:
    """What a result says of person `number`, by chance but always the same."""
    dice = Random(number)
    return {
        "states": [dice.choice([UNANSWERED, NEVER, *range(3, 13)]) for _ in range(SKILLS)],
        "mode": dice.randint(1, 3),
        "finished": 470_000 + 700 * number,
        "target": dice.randint(1, 3),
        "invitation": 77,
        "reply": 100 + number,
        "name": f"Orang {number:02}",
        "edition": edition(),
        **more,
    }


def codes(people: list[dict]) -> list[str]:
    return ask("quiz/team.js", {"people": people})


def ratings(views: list[dict]) -> list[str]:
    """Codes of second raters' views, each {invitation, person, levels}; level 0: never seen."""
    return ask("quiz/rated.js", {"views": views})


def chat(people: list[dict]) -> str:
    """A chat in which each of the people sends a link."""
    return "\n".join(
        f"{one['name']}: {CHECK}{code}" for one, code in zip(people, codes(people), strict=True)
    )


def read(page: Page, text: str) -> None:
    """Put a text into the field, and have it read."""
    page.locator("#text").fill(text)
    page.locator("#read").click()
    expect(page.locator("#text")).to_have_value("")
    # Before anything was read, nothing is said of it.
    page.locator("#screen[aria-busy]").wait_for()
    drawn(page)


def drawn(page: Page) -> None:
    """Wait until all of many people is drawn, which is done in steps."""
    page.locator("#screen:not([aria-busy=true])").wait_for(state="attached", timeout=60_000)


def unfold(page: Page, words: str) -> None:
    """Open what a library fills."""
    # At once: what is found first may have been drawn anew by the time it is opened.
    page.evaluate(
        """words => {
            for (const summary of document.querySelectorAll('details > summary')) {
                if (summary.textContent.includes(words)) summary.parentElement.open = true;
            }
        }""",
        words,
    )
    page.locator("details[open]", has_text=words).locator("div > *").first.wait_for()


def table(page: Page, selector: str) -> list[list[str]]:
    """What a table's rows say, hidden words included, group heads left out."""
    drawn(page)
    return page.locator(f"{selector} tr:not(.group)").evaluate_all("""rows => rows.map(
        row => [...row.cells].map(cell => cell.textContent.replaceAll('\\xa0', ' ').trim()))""")


def counted(page: Page, people: list[dict], standard) -> None:
    """Of each competency: how levels are spread, and how they stand to what an AE is asked."""
    numbers = table(page, ".numbers")
    for index, skill in enumerate(standard.skills.values()):
        states = [one["states"][index] for one in people]
        levels = [known for known in map(level, states) if known is not None]
        target = skill.targets["ae"]
        name, _, *spread, never, n, aim, near, below = numbers[index + 1][:12]
        assert name == skill.name
        assert spread == [str(levels.count(known)) for known in range(1, 6)]
        assert (int(never), int(n), int(aim)) == (states.count(NEVER), len(levels), target)
        stand = [standing(known, target) for known in levels]
        assert (int(near), int(below)) == (stand.count("within"), stand.count("below"))


def facts(page: Page) -> str:
    return page.locator(".facts").first.inner_text()


Say = Callable[..., str]
