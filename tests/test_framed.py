"""An app inside another page: what may not work there is said, with a way to a tab of its own."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from compiler import addresses
from tests import kinds

# What an app is opened with, where it shows nothing of its own without.
OPENED = {"cek": "#negosiasi", **dict.fromkeys(addresses.OPENERS, "#h=abcz")}


def test_a_framed_app_offers_its_own_tab(
    chromium: Browser, address: str, site: Path, say, tmp_path: Path
):
    """Framed as learning platforms do: by another origin, in a sandbox."""
    urls = [f"{address}{kinds.first(site, app)}{OPENED.get(app, '')}" for app in kinds.APPS]
    sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
    frames = "".join(f'<iframe sandbox="{sandbox}" src="{url}"></iframe>' for url in urls)
    context = chromium.new_context()
    page = context.new_page()
    course = tmp_path / "kelas.html"
    course.write_text(frames, "utf-8")
    page.goto(course.as_uri())
    for index, url in enumerate(urls):
        app = page.frame_locator("iframe").nth(index)
        expect(app.locator("html[data-ready]")).to_have_count(1)
        expect(app.locator("#isi")).to_contain_text(say("frame.text"))
        link = app.get_by_role("link", name=say("frame.open"))
        expect(link).to_have_attribute("rel", "noopener")
        with context.expect_page() as waiting:
            link.click()
        own = waiting.value
        own.wait_for_url(url)
        expect(own.locator("html[data-ready]")).to_have_count(1)
        expect(own.locator(".framed")).to_have_count(0)
        own.close()
    context.close()
