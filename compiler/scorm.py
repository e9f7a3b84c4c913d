"""The self-check as a learning system takes it: a page and, in words of SCORM 1.2, what it is.

The folder of both becomes a file beside it once the site is published. No score is wanted: a system
that knows of one to reach calls whoever pauses "failed".
"""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from . import addresses, apps, words
from .content import Content, Standard
from .frame import Frame

MANIFEST = "imsmanifest.xml"
PAGE = "index.html"


def render(
    content: Content, frame: Frame, standard: Standard, shells: apps.Shells
) -> Iterator[tuple[str, str]]:
    """Yield the files of a profession's package: path below docs/, text.

    From inside of a learning system links lead to the published site: without its address there is
    no package.
    """
    if frame.url:
        yield shells.packed(standard)
        folder = addresses.package(standard).lstrip("/")
        yield folder + MANIFEST, manifest(content, frame, standard)


def manifest(content: Content, frame: Frame, standard: Standard) -> str:
    """Return what tells a learning system which page to open, and under which title."""
    profession = standard.profession
    check = words.say(content.site.messages, "page.title", name=profession.name)
    edition = quoteattr(str(profession.edition))
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier={quoteattr(f"standar-profesi.{standard.id}")} version={edition}
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="profession">
    <organization identifier="profession">
      <title>{escape(f"{frame.name}: {profession.name}")}</title>
      <item identifier="check" identifierref="page" isvisible="true">
        <title>{escape(check)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="{PAGE}">
      <file href="{PAGE}"/>
    </resource>
  </resources>
</manifest>
"""
