"""Role plays: what they practise exists, and those who bargain can agree."""

from collections.abc import Iterator

from ..content import Standard
from ..problems import Problem, nearest

FILE = "role-plays"


def role_plays_practise_what_exists(standard: Standard) -> Iterator[Problem]:
    """A role play names competencies of its profession."""
    for index, play in enumerate(standard.role_plays.items):
        for place, slug in enumerate(play.skills):
            if slug not in standard.slugs:
                message = f"kompetensi “{slug}” tidak ada{nearest(slug, standard.slugs)}"
                yield standard.problem(FILE, ("items", index, "skills", place), message)


def settings_are_of_both(standard: Standard) -> Iterator[Problem]:
    """What both know speaks to neither."""
    for index, play in enumerate(standard.role_plays.items):
        if "Anda" in play.setting:
            message = "keadaan ini dibaca kedua pihak; tulis tanpa “Anda”"
            yield standard.problem(FILE, ("items", index, "setting"), message)


def bargains_leave_room(standard: Standard) -> Iterator[Problem]:
    """Each side gives way towards the other, and some number is within both limits."""
    for index, play in enumerate(standard.role_plays.items):
        for place, bargain in enumerate(play.bargains):
            path = ("items", index, "bargains", place)
            # Who begins higher wants much, and gives way downwards.
            sides = {"you": bargain.you, "partner": bargain.partner}
            high, low = sorted(sides, key=lambda side: -sides[side].opens)
            if sides[high].opens == sides[low].opens:
                message = (
                    f"keduanya memulai dengan {bargain.you.opens}, jadi tidak ada yang ditawar"
                )
                yield standard.problem(FILE, (*path, "partner", "opens"), message)
                continue
            if sides[high].limit > sides[high].opens:
                message = f"batas ini di atas angka pembukanya, {sides[high].opens}"
                yield standard.problem(FILE, (*path, high, "limit"), message)
            if sides[low].limit < sides[low].opens:
                message = f"batas ini di bawah angka pembukanya, {sides[low].opens}"
                yield standard.problem(FILE, (*path, low, "limit"), message)
            if sides[high].limit > sides[low].limit:
                message = (
                    f"kedua batas tidak bertemu: paling rendah {sides[high].limit}, paling tinggi "
                    f"{sides[low].limit}"
                )
                yield standard.problem(FILE, (*path, "partner", "limit"), message)
