"""`python build.py`, as an editor meets it."""

import json
import os
import re
import shutil
import signal
import stat
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

import pytest

import build
from builder import lock
from tests import project
from tests.project import replace


def made(copy: Path) -> list[str]:
    """Return what a build has written."""
    docs = sorted(p.relative_to(copy).as_posix() for p in (copy / "docs").rglob("*") if p.is_file())
    return [name for name in docs if not name.startswith("docs/tentang/")] + (
        ["site"] if (copy / "site").exists() else []
    )


def test_alone_it_explains_itself(root: Path):
    done = project.run(root)
    assert done.returncode == 0
    for command in ("check", "build", "serve"):
        assert f"    {command} " in done.stdout


def test_real_content_has_no_problem(root: Path):
    done = project.run(root, "check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_reads_another_folder(root: Path, tmp_path: Path):
    done = project.run(root, "check", "--content", str(tmp_path / "nowhere"))
    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_mistake_stops_the_build_before_anything_is_written(tmp_path: Path, copied):
    copy = copied(tmp_path / "copy", project.small)
    file = copy / "content/barista/skills.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("cluster: craft", "cluster: carft", 1), "utf-8")
    done = project.run(copy, "build")
    assert done.returncode == 1
    first, count = done.stderr.splitlines()
    assert first.startswith("content/barista/skills.yaml:4:14: ")
    assert "maksud Anda “craft”?" in first
    assert count.startswith("1 kesalahan")
    assert made(copy) == []


def test_a_page_without_title_or_with_a_dead_link_stops_the_build(tmp_path: Path, copied):
    copy = copied(tmp_path / "copy", project.small)
    page = copy / "docs/tentang/privasi.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace("title: ", "judul: ", 1), "utf-8")
    done = project.run(copy, "build")
    assert done.returncode == 1
    assert done.stderr.startswith("docs/tentang/privasi.md:1:1: halaman ini belum berjudul")
    assert made(copy) == []
    page.write_text(text + "\n\n<a href='../tidak-ada/'>Buntu</a>\n", "utf-8")
    done = project.run(copy, "build")
    assert done.returncode == 1
    assert "tentang/privasi/index.html" in done.stderr
    assert "tidak-ada" in done.stderr
    assert "Traceback" not in done.stderr


HOME = "index.html"
RECIPES = (
    "`python build.py new skill menyimak` writes `content/skills/menyimak.yaml` with the next free "
    "code and what each field means; fill every `[isi]`, give it an entry in `skills.yaml` of a "
    "profession with a `code` for the profession's links (`check` tells the next free one), and "
    "name it in at least one duty of its `job-description.yaml`.",
    "`python build.py new profession pramuniaga` writes `content/pramuniaga/`, which `serve` shows "
    "at once: a draft that refers to the competencies most professions share, with the general "
    "texts of another one. Fill every `[isi]`; `check` tells where the next one is. Then take out "
    "`draft: true`: until then a build leaves the profession out.",
)


def follow_the_recipe_for_a_profession(copy: Path, name: str) -> None:
    done = project.run(copy, "new", "profession", name)
    files = [file.relative_to(copy).as_posix() for file in (copy / "content" / name).iterdir()]
    assert (done.returncode, sorted(done.stdout.split())) == (0, sorted(files)), done.stderr
    done = project.run(copy, "check")
    assert done.returncode == 0, done.stderr
    place = rf"^content/({name}/.*?):(\d+):\d+: peringatan: (\d+) teks masih “(.*?)”; ini"
    for file, line, count, mark in re.findall(place, done.stderr, re.MULTILINE):
        text = (copy / "content" / file).read_text("utf-8")
        assert mark in text.splitlines()[int(line) - 1]
        # The first line tells of the mark as well.
        assert text.count("[isi") == int(count) + 1
        if file.endswith("flow.yaml"):
            text = re.sub(r"value: '\[isi\]'", "value: Rp1", text)
        text = re.sub(r"\[isi ?(\d*)\]", r"Kata\1", text).replace("draft: true\n", "")
        (copy / "content" / file).write_text(text, "utf-8")


def follow_the_recipe_for_a_competency(copy: Path, name: str) -> None:
    folder = copy / "content/account-executive"
    file = copy / f"content/skills/{name}.yaml"
    done = project.run(copy, "new", "skill", name)
    assert (done.returncode, done.stdout) == (0, f"content/skills/{name}.yaml\n"), done.stderr
    code = re.search(r"^code: (\d+)$", file.read_text("utf-8"), re.MULTILINE)[1]
    filled = (copy / "content/skills/negosiasi.yaml").read_text("utf-8")
    for old, new in [("code: 3\n", f"code: {code}\n"), ("name: Negosiasi\n", "name: Menyimak\n"),
                     ("name_en: Negotiation\n", "name_en: Listening\n")]:  # fmt: skip
        assert old in filled
        filled = filled.replace(old, new, 1)
    file.write_text(filled, "utf-8")
    uses = (folder / "skills.yaml").read_text("utf-8")
    use = re.search(r"  negosiasi:\n((?:    .*\n)+)", uses)[1]
    replace(folder / "skills.yaml", "skills:\n", f"skills:\n  {name}:\n{use}")
    own = re.search(
        r"^content/account-executive/skills.yaml:3:11: kode 3 milik “negosiasi”; "
        r"kode berikutnya yang bebas: (\d+)$",
        project.run(copy, "check").stderr,
        re.MULTILINE,
    )[1]
    replace(folder / "skills.yaml", "code: 3\n", f"code: {own}\n")
    replace(folder / "job-description.yaml", "skills:\n", f"skills:\n      - {name}\n")


def test_what_the_readme_tells_to_add_needs_no_code(tmp_path: Path, copied, root: Path):
    """Its recipes word by word, and a profession of another shape beside them."""
    readme = " ".join((root / "README.md").read_text("utf-8").split())
    assert all(recipe in readme for recipe in RECIPES)
    copy = copied(tmp_path / "three")
    follow_the_recipe_for_a_profession(copy, "pramuniaga")
    follow_the_recipe_for_a_competency(copy, "menyimak")
    small = root / "tests/fixtures/small/barista"
    # Its vacancies have all their words themselves: here they are shared.
    alone = shutil.ignore_patterns("vacancy.yaml")
    shutil.copytree(small, copy / "content" / small.name, ignore=alone)
    for number, file in enumerate(sorted((small.parent / "skills").iterdir()), start=50):
        own = copy / "content/skills" / file.name
        own.write_text(re.sub("^code: .*", f"code: {number}", file.read_text("utf-8")), "utf-8")
    # Codes that no profession has.
    replace(copy / "content" / small.name / "profession.yaml", "code: 2\n", "code: 12\n")
    draft = copy / "content/konsep"
    shutil.copytree(copy / "content" / small.name, draft)
    for file in draft.rglob("*.yaml"):
        text = file.read_text("utf-8").replace(f"/{small.name}/", f"/{draft.name}/")
        file.write_text(text, "utf-8")
    replace(draft / "profession.yaml", "code: 12\nedition: 1\nname: Barista\n",
            "code: 14\nedition: 1\ndraft: true\nname: Konsep\n")  # fmt: skip
    locked = project.run(copy, "lock")
    assert (locked.returncode, locked.stdout) == (0, "lock.json diperbarui\n"), locked.stderr
    # Nobody has to know yet where it will stand; a build says so in a line.
    done = project.run(copy, "build", SITE_URL="")
    *warnings, last = done.stderr.splitlines()
    assert (done.returncode, done.stdout, last) == (0, "", build.NOWHERE)
    # Fewer competencies have fewer cases, over which words are spread less evenly.
    assert [line for line in warnings[:-1] if ": peringatan: kata " not in line] == []
    site = copy / "site"
    assert (site / "pramuniaga/hr/rekap/index.html").is_file()
    assert not (site / "sitemap.xml").exists()
    assert not (site / "tentang/perubahan/feed.xml").exists()
    # Inside of a learning system its links would lead nowhere.
    assert not [*site.rglob("*scorm*")]
    assert "SCORM" not in (site / "pramuniaga/data/index.html").read_text("utf-8")
    for page in site.rglob("*.html"):
        html = page.read_text("utf-8")
        assert "localhost" not in html
        assert not re.search('rel="canonical"|og:image|og:url', html), page
    data = re.search('id="data">(.*?)<', (site / "pramuniaga/hasil/index.html").read_text("utf-8"))
    assert json.loads(data[1])["opener"] == {
        "progress": "../buka/index.html",
        "invitation": "../undangan/index.html",
        "result": "index.html",
    }
    assert (site / "pramuniaga/kompetensi/negosiasi/index.html").is_file()
    assert not (site / "pramuniaga/kompetensi/menyimak").exists()
    assert (site / "account-executive/kompetensi/menyimak/index.html").is_file()
    assert (site / small.name / "cek/index.html").is_file()
    assert (site / "account-executive/cek/index.html").is_file()
    every_page_leads_around_its_profession(site)
    assert not (site / draft.name).exists()


class Header(HTMLParser):
    """The addresses that a page's header leads to, those of the switch apart, and those marked as
    current, each from the site's root."""

    def __init__(self, page: str, html: str) -> None:
        super().__init__()
        self.page, self.switching, self.within = f"/{page}", False, False
        self.own: set[str] = set()
        self.switch: set[str] = set()
        self.current: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        given = dict(attributes)
        self.within |= tag == "header" and "bar" in (given.get("class") or "").split()
        self.switching |= tag == "details" and given.get("class") == "switch"
        if self.within and tag == "a" and not given["href"].startswith("#"):
            to = urljoin(self.page, given["href"]).lstrip("/")
            (self.switch if self.switching else self.own).add(to)
            self.current |= {to} if "aria-current" in given else set()

    def handle_endtag(self, tag: str) -> None:
        self.within &= tag != "header"
        self.switching &= tag != "details"


def every_page_leads_around_its_profession(site: Path) -> None:
    """Its header leads to no other profession; the switch leads to the same page of each, and that
    of an app, which has no bytes for it, to where the list of all has the same app of each."""
    ids = {"account-executive", "barista", "marketing", "pramuniaga", "sales"}
    seen = 0
    listed = (site / "profesi/index.html").read_text("utf-8")
    for file in site.rglob("*.html"):
        page = file.relative_to(site).as_posix()
        own, _, rest = page.partition("/")
        if own not in ids:
            continue
        html = file.read_text("utf-8")
        header = Header(page, html)
        assert {to.partition("/")[0] for to in header.own} <= {"", own, "profesi", "tentang"}, page
        if "data-app" in html.partition("<head>")[0]:
            assert not header.switch, page
            folder = rest[: -len("/index.html")]
            app = folder.rpartition("/")[2]
            (to,) = [each for each in header.own if each.startswith("profesi/")]
            # Only who was sent a link has these open.
            sent = {"buka", "undangan", "hasil", "hr/menilai"}
            anchor = "" if folder in sent else f"#alat-{app}"
            assert to == f"profesi/{anchor}", page
            if anchor:
                same = listed.partition(f'id="alat-{app}"')[2].partition("</ul>")[0]
                found = {urljoin("/profesi/", each) for each in re.findall('href="([^"]+)"', same)}
                have = {each for each in ids if (site / each / rest).is_file()}
                assert found == {f"/{each}/{rest}" for each in have}, page
            assert {to.partition("/")[0] for to in header.current} == {own}, page
            continue
        to = {each.partition("/")[0]: each for each in header.switch}
        assert set(to) == ids - {own} | {"profesi"}, page
        assert all((site / each / "index.html").is_file() for each in header.switch), page
        if own == "pramuniaga":
            assert to["account-executive"] == page.replace(own, "account-executive")[: -len(HOME)]
        known = [f"{own}/{rest[: -len(HOME)]}"]
        assert not header.current or all(each.startswith(own) for each in header.current), page
        seen += known[0] in header.current
    assert seen > 3 * 15
    assert all(f"../{id}/cek/" in listed for id in ids)


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="no way to look at processes")
def test_killed_half_way_the_old_site_stays_and_the_next_build_is_whole(tmp_path: Path, copied):
    copy = copied(tmp_path / "copy", project.small)
    (copy / "site").mkdir()
    (copy / "site/index.html").write_text("lama")
    for number in (signal.SIGTERM, signal.SIGKILL):
        with project.start(copy, "build") as process:
            # Pages are being written now.
            project.wait(lambda: list(copy.glob(".site.*/*")), 60)
            process.send_signal(number)
        project.wait(lambda: project.at_work(copy) == [])
        assert [file.name for file in (copy / "site").iterdir()] == ["index.html"]
        assert (copy / "site/index.html").read_text() == "lama"
        assert len(list(copy.glob(".site.*"))) == (number == signal.SIGKILL)
    command = f"umask 077; exec {sys.executable} build.py build"
    assert project.said(copy, ["sh", "-c", command]).returncode == 0
    assert "</html>" in (copy / "site/index.html").read_text("utf-8")
    assert not list(copy.glob(".site.*"))
    closed = [
        path
        for path in [copy / "site", *(copy / "site").rglob("*")]
        if stat.S_IMODE(path.stat().st_mode) & 0o755 != (0o755 if path.is_dir() else 0o644)
    ]
    assert closed == []


@pytest.mark.parametrize("command", ["build", "serve", "compile", "publish"])
def test_two_at_once_is_one_too_many(command, tmp_path: Path, copied):
    copy = copied(tmp_path / "copy", project.small)
    with lock.alone(copy):
        done = project.run(copy, command)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert f"(process {os.getpid()})" in line
    assert made(copy) == []


@pytest.mark.parametrize("broken", ["content", "docs", "site", ".cache", "mkdocs.yml"])
def test_a_file_for_a_folder_or_none_at_all_is_one_line(broken, tmp_path: Path, copied):
    copy = copied(tmp_path / "copy", project.small)
    if (copy / broken).is_dir():
        shutil.rmtree(copy / broken)
    if broken == "mkdocs.yml":
        (copy / broken).unlink()
    else:
        (copy / broken).write_text("")
    done = project.run(copy, "build")
    assert done.returncode == 1
    assert broken in done.stderr
    # Of content, the home page's file, the professions' folders and the dictionary are missing, and
    # there is a sum.
    assert len(done.stderr.splitlines()) == (4 if broken == "content" else 1)
    assert "Traceback" not in done.stderr
    assert not list(copy.glob(".site.*"))


@pytest.mark.skipif(os.name == "nt", reason="no such limit")
@pytest.mark.parametrize("blocks", [0, 20])
def test_a_disk_that_is_full_is_one_line(blocks, tmp_path: Path, copied):
    """No file may grow beyond some blocks, which fails as a full disk does."""
    copy = copied(tmp_path / "copy", project.small)
    command = f"ulimit -f {blocks}; exec {sys.executable} build.py build"
    # Before 3.12.8, Python itself kept half of what it compiled, and then could not read it.
    done = project.said(copy, ["sh", "-c", command], PYTHONDONTWRITEBYTECODE="1")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert not (copy / "site").exists()
    assert not list(copy.glob(".site.*"))


def test_what_may_not_be_read_is_one_line(root: Path, monkeypatch, capsys):
    def closed(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.chdir(root)
    monkeypatch.setattr(Path, "read_bytes", closed)
    assert build.main(["check"]) == 1
    assert capsys.readouterr().err == "content/site.yaml: Permission denied\n"


def test_an_entry_of_the_navigation_without_a_page_stops_the_build(tmp_path: Path, copied):
    copy = copied(tmp_path / "copy", project.small)
    settings = copy / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace("nav:\n", "nav:\n  - Baru: tidak/ada.md\n", 1), "utf-8")
    done = project.run(copy, "build")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "'tidak/ada.md'" in line
    assert not (copy / "site").exists()


def test_a_fault_in_a_template_names_its_line(tmp_path: Path, copied):
    copy = copied(tmp_path / "copy", project.small)
    for name in ("theme/main.html", "compiler/templates/skill.html", "quiz/cek.html"):
        file = copy / name
        text = file.read_text("utf-8")
        file.write_text(text + "{% if %}\n", "utf-8")
        done = project.run(copy, "build")
        file.write_text(text, "utf-8")
        assert done.returncode == 1
        assert f"{name}:{len(text.splitlines()) + 1}: " in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_only_a_built_site_is_opened(root: Path, tmp_path: Path):
    done = project.run(root, "open", "--site", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("no site is built there; run build first\n")
    page = tmp_path / "index.html"
    page.write_text('<meta charset="utf-8"><a href=".">x</a>', "utf-8")
    assert project.run(root, "open", "--site", str(tmp_path)).returncode == 0
    assert page.read_text("utf-8") == '<meta charset="utf-8"><a href="index.html">x</a>'


def test_only_a_built_site_is_packed(root: Path, tmp_path: Path):
    done = project.run(root, "pack", "--site", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("no site is built there; run build first\n")
    (tmp_path / "index.html").write_text("a" * 999, "utf-8")
    (tmp_path / "gambar.png").write_bytes(bytes(999))
    assert project.run(root, "pack", "--site", str(tmp_path)).returncode == 0
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {"gambar.png", *(f"index.html{end}" for end in ("", ".br", ".gz", ".zst"))}
