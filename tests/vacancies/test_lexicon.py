"""The lexicon does what it says, and finds what vacancies ask."""

import pytest

from compiler.for_readers import vacancy
from tests.deno import ask
from tests.standard import content
from tests.vacancies import score

EVERY = pytest.mark.parametrize("each", content().standards, ids=lambda standard: standard.id)


@EVERY
def test_every_phrase_finds_its_own_and_every_exception_takes_something_away(each):
    assert each.vacancy.skills.keys() == each.skills.keys()
    assert ask("vacancies/phrases.js", vacancy(each)) == []


def test_the_tuned_vacancies_are_of_all_kinds_and_languages(standard):
    given = score.vacancies("tuned")
    kinds = {kind: sum(each["kind"] == kind for each in given) for kind in
             ("agency", "media", "b2b", "bank", "property", "fmcg")}  # fmt: skip
    assert len({each["name"] for each in given}) == len(given) == 110 == sum(kinds.values())
    assert min(kinds.values()) >= 12
    for language in ("en", "mixed"):
        assert sum(each["language"] == language for each in given) >= 19
    for each in given:
        assert set(each["skills"]) <= standard.skills.keys(), each["name"]
    asked = {skill for each in given for skill in each["skills"]}
    assert asked == standard.skills.keys()


def test_what_the_lexicon_was_tuned_on_is_found(standard):
    for language, (precision, recall) in score.scores(standard, "tuned").items():
        assert precision >= 0.97, language
        assert recall >= 0.97, language
    kinds = score.readings(standard, [each["text"] for each in score.vacancies("tuned")])
    assert {reading["kind"] for reading in kinds} == {"vacancy"}


def test_most_is_found_among_what_is_not_asked(standard):
    precision, recall = score.scores(standard, "english")["en"]
    assert precision >= 0.7
    assert recall >= 0.8


def test_what_an_applicant_is_to_pay_is_not_told_as_pay(standard):
    deposits = [
        "Biaya seragam Rp 350.000 ditanggung pelamar.",
        "Wajib deposit Rp500.000 sebelum mulai.",
        "Uang jaminan sebesar Rp 1.000.000 dikembalikan setelah 1 tahun.",
        "Peserta menyetor Rp 250.000 untuk biaya pendaftaran.",
        "Transfer Rp 2 juta untuk pelatihan.",
    ]
    pay = [
        "Gaji Rp 5.000.000 per bulan.",
        "Rp 5.000.000 ditambah tunjangan.",
        "6 juta ditambah THR",
    ]
    facts = [
        [fact["fact"]["id"] for fact in told["facts"]]
        for told in score.readings(standard, deposits + pay)
    ]
    assert facts == [[]] * len(deposits) + [["pay"]] * len(pay)


BESIDES = [
    ("Pengalaman lebih dari 7 tahun di agensi.", "years"),
    ("Pengalaman di bidang yang sama minimal 1\ntahun", "years"),
    ("Belum menikah selama 1 tahun.", "marital-status"),
    ("max 27 th, good looking, single", "age looks marital-status"),
    ("Kirim CV dan foto full body.", "looks"),
    ("Medan, Sumatera Utara", "place"),
    ("Wajib transfer 50rb buat ID card.", "deposit"),
    ("Biaya tes kesehatan ditanggung peserta.", "deposit"),
    ("Applicants must pay IDR 150,000 for the assessment.", "deposit"),
    ("Must be single.", "marital-status"),
    ("Transportasi ditanggung perusahaan.", ""),
    ("Mengelola iklan dengan anggaran 100 juta sebulan", ""),
    ("Target penjualan Rp 500 juta. Gaji 6 juta.", "pay"),
    ("Kembali bekerja sesudah libur.", ""),
    ("Berapa gaji bulanan yang Anda inginkan?", ""),
]


@pytest.mark.parametrize(("text", "found"), BESIDES)
def test_what_else_a_vacancy_says(standard, text, found):
    [told] = score.readings(standard, [text])
    assert (
        " ".join(
            [fact["fact"]["id"] for fact in told["facts"]]
            + [flag["flag"]["id"] for flag in told["flags"]]
        )
        == found
    )


DEMANDS = [
    ("Take home pay 5 juta++ nego", ""),
    ("Gaji Rp 5.000.000 - Rp 6.500.000 (nego)", ""),
    ("Jago nego", "negosiasi"),
    ("Tinggal tawarin paket iklan", "menjual"),
    ("Siap bekerja dengan sistem target", "menjual"),
    ("Menganalisis laporan keuangan calon debitur", "analisis"),
    ("Mendekati calon debitur", "menjual"),
]


@pytest.mark.parametrize(("text", "found"), DEMANDS)
def test_the_same_words_ask_for_something_or_not(standard, text, found):
    [told] = score.readings(standard, [text])
    assert " ".join(demand["skill"] for demand in told["demands"]) == found
