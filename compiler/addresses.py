"""Every address of the site. Addresses are promises: they never change."""

from collections.abc import Mapping

from .content import Content, Standard

# The reading path of a profession: folder below the profession's own, and the page's template.
SECTIONS = {
    "": "overview",
    "cocok": "fit",
    "tugas": "roles",
    "deskripsi-pekerjaan": "job-description",
    "alur": "flow",
    "kinerja": "kpis",
    "perbandingan": "comparison",
    "jenjang-karier": "ladders",
    "kiat": "tips",
    "tanya-jawab": "faq",
    "glosarium": "glossary",
}
SKILLS = "kompetensi"
CHECK = "cek/index.html"
PAPER = "cek/cetak"
PAPER_CASES = "cek/cetak/kasus"
REALITY = "kenyataan/index.html"
WEIGH = "cocok/timbang/index.html"
VACANCY = "lowongan/index.html"
INTERVIEW = "wawancara/index.html"
PLAYS = "wawancara/berdua/index.html"
CV = "cv/index.html"
# What opens on the page "Cocok untuk Anda?", in its order; each is an anchor.
FIT = (
    "sehari",
    "disukai",
    "berat",
    "cocok",
    "syarat",
    "penghasilan",
    "jalan-masuk",
    "portofolio",
    "tanda-bahaya",
    "daftar-periksa",
    "pekan-ini",
)
# The page that opens links. A chat shows the page and never sees the code, so what people send each
# other has an address that tells its kind; links of early versions lead to the first.
OPENERS = ("buka", "undangan", "hasil")
HR = "hr"
DOCUMENTS = "hr/dokumen"
CARD = "hr/dokumen/kartu-wawancara"
DATA = "data"
# The package for learning systems: its files, until they are one.
PACKAGE = "data/scorm"
HR_APPS = ("undangan", "rekap", "rencana", "penilai", "menilai", "perusahaan")
PROFESSIONS = "/profesi/"
# What is searched on pages of no profession.
EVERYTHING = "/profesi/search.json"
CHOOSE = "/profesi/pilih/index.html"
SOURCES = "/tentang/sumber/"
CHANGES = "/tentang/perubahan/"
FEED = "/tentang/perubahan/feed.xml"
OFFLINE = "/tentang/luring/"
ABOUT = ("/tentang/metode/", "/tentang/privasi/", "/tentang/aksesibilitas/", OFFLINE, CHANGES)


def short(address: str) -> str:
    """Return an address as readers see it, below the site's own: /a/cek/index.html#b → a/cek/#b."""
    path, mark, anchor = address.partition("#")
    return path.removesuffix("index.html").lstrip("/") + mark + anchor


def section(standard: Standard, name: str) -> str:
    """Return the address of a profession's page: (ae, "kinerja") → /account-executive/kinerja/."""
    return f"/{standard.id}/{name}/" if name else f"/{standard.id}/"


def skill(standard: Standard, slug: str) -> str:
    """Return the address of a competency's page."""
    return section(standard, f"{SKILLS}/{slug}")


def check(standard: Standard, slug: str = "") -> str:
    """Return the address of the self-check, or of the check of one competency."""
    return f"/{standard.id}/{CHECK}" + (f"#{slug}" if slug else "")


def opener(standard: Standard, name: str = OPENERS[0]) -> str:
    """Return the address of the page that opens links, under one of its names in OPENERS."""
    return f"/{standard.id}/{name}/index.html"


def paper(standard: Standard) -> str:
    """Return the address of the self-check on paper."""
    return section(standard, PAPER)


def paper_cases(standard: Standard) -> str:
    """Return the address of its cases on paper, with their key."""
    return section(standard, PAPER_CASES)


def reality(standard: Standard, slug: str = "") -> str:
    """Return the address of the tasks with one right answer, or of those of one competency."""
    return f"/{standard.id}/{REALITY}" + (f"#{slug}" if slug else "")


def vacancy(standard: Standard) -> str:
    """Return the address of the page that reads vacancies."""
    return f"/{standard.id}/{VACANCY}"


def interview(standard: Standard, slug: str = "") -> str:
    """Return the address of interview practice, or of the questions about one competency."""
    return f"/{standard.id}/{INTERVIEW}" + (f"#{slug}" if slug else "")


def role_plays(standard: Standard, id: str = "") -> str:
    """Return the address of the role plays, or of one of them."""
    return f"/{standard.id}/{PLAYS}" + (f"#{id}" if id else "")


def cv(standard: Standard, slug: str = "") -> str:
    """Return the address where a reader tells for CV and interview, or of one competency there."""
    return f"/{standard.id}/{CV}" + (f"#{slug}" if slug else "")


def weigh(standard: Standard) -> str:
    """Return the address of the trade-offs that a reader weighs."""
    return f"/{standard.id}/{WEIGH}"


def hr_app(standard: Standard, name: str) -> str:
    """Return the address of one of HR_APPS."""
    return f"/{standard.id}/{HR}/{name}/index.html"


def package(standard: Standard) -> str:
    """Return the address of the folder that is packed for learning systems."""
    return section(standard, PACKAGE)


def words(standard: Standard) -> str:
    """Return the address of what is searched on a profession's pages."""
    return f"/{standard.id}/search.json"


def addresses(content: Content) -> set[str]:
    """Return every address that a text may link to."""
    found = {"/", SOURCES, *ABOUT} | ({PROFESSIONS} if len(content.standards) > 1 else set())
    found |= {CHOOSE} if content.pairs else set()
    return found.union(*map(pages, content.standards))


def pages(standard: Standard) -> set[str]:
    """Return the address of every page of a profession."""
    found = {section(standard, name) for name in (*SECTIONS, SKILLS, HR, DOCUMENTS, CARD, DATA)}
    found |= {skill(standard, slug) for slug in standard.slugs}
    found |= {
        check(standard),
        paper(standard),
        paper_cases(standard),
        weigh(standard),
        cv(standard),
    }
    found |= {interview(standard), role_plays(standard)}
    found |= {opener(standard, name) for name in OPENERS}
    found |= {hr_app(standard, name) for name in HR_APPS}
    found |= {reality(standard)} if standard.tasks else set()
    return found | ({vacancy(standard)} if standard.vacancy else set())


def anchors(content: Content) -> Mapping[str, set[str]]:
    """Return the anchors that pages made from the content have, by address."""
    found: dict[str, set[str]] = {}
    for standard in content.standards:
        profession = standard.profession
        listed = {
            "tugas": profession.roles.items,
            "deskripsi-pekerjaan": standard.job_description.duties,
            "alur": [*standard.flow.steps, *standard.flow.law.items],
            "kinerja": [*profession.kpis.items, *profession.kpis.further],
            "jenjang-karier": profession.ladders.industries,
            "kiat": [*profession.tips.items, *profession.tips.hard_clients.cases],
            "tanya-jawab": standard.faq.questions,
            "glosarium": standard.glossary.terms,
            SKILLS: standard.assessment.clusters,
        }
        for name, items in listed.items():
            found[section(standard, name)] = {item.id for item in items}
        found[section(standard, "jenjang-karier")].add("samping")
        hard = {item.id for item in profession.fit.what_is_hard.items}
        found[section(standard, "cocok")] = {*FIT, "cari-gaji", "tanya-gaji", *hard}
        found[weigh(standard)] = {item.id for item in standard.trade_offs.items}
        found[check(standard)] = found[cv(standard)] = set(standard.slugs)
        found[reality(standard)] = set(standard.tasks)
    return found
