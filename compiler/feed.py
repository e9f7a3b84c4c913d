"""What each edition of each profession changed, for feed readers (Atom, RFC 4287)."""

from xml.sax.saxutils import escape, quoteattr

from . import addresses
from .content import Content
from .escape import rich
from .frame import Frame

ATOM = "http://www.w3.org/2005/Atom"


def exists(content: Content, frame: Frame) -> bool:
    """Return whether there is one: its entries need an address, and something that changed."""
    return bool(frame.url) and any(each.profession.changes for each in content.standards)


def render(content: Content, frame: Frame) -> dict[str, str]:
    """Return the feed, where it exists, the newest first: path below docs/ → text."""
    if not exists(content, frame):
        return {}
    found = sorted(
        ((change, each) for each in content.standards for change in each.profession.changes),
        key=lambda one: (one[0].date, -one[1].profession.code, one[0].edition),
        reverse=True,
    )
    page = frame.url + addresses.short(addresses.CHANGES)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="{ATOM}" xml:lang={quoteattr(content.site.language)}>',
        f"<id>{escape(page)}</id>",
        f"<title>{escape(frame.name)}: perubahan</title>",
        f"<updated>{_moment(found[0][0].date)}</updated>",
        f"<author><name>{escape(frame.name)}</name></author>",
        f"<link href={quoteattr(page)}/>",
        f'<link rel="self" href={quoteattr(frame.url + addresses.short(addresses.FEED))}/>',
    ]
    for change, standard in found:
        own = f"{page}#{standard.id}-{change.edition}"
        title = f"{standard.profession.name}, edisi {change.edition}"
        reasons = (
            rich(text, lambda to: frame.url + addresses.short(to)) for text in change.reasons
        )
        listed = f"<ul>{''.join(f'<li>{reason}</li>' for reason in reasons)}</ul>"
        lines += [
            f"<entry><id>{escape(own)}</id>",
            f"<title>{escape(title)}</title>",
            f"<updated>{_moment(change.date)}</updated>",
            f"<link href={quoteattr(own)}/>",
            f'<content type="html">{escape(listed)}</content></entry>',
        ]
    return {addresses.FEED.lstrip("/"): "\n".join([*lines, "</feed>", ""])}


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"
