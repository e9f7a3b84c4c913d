"""Every rule is broken once: one change to the small profession, and what the rule then says."""

import re
import shutil
from dataclasses import dataclass
from importlib import import_module
from inspect import signature
from pathlib import Path
from pkgutil import iter_modules

import pytest
import yaml

from compiler import rules
from compiler.content import Content
from compiler.load import load
from compiler.rules import (
    LOCK_RULES,
    RULES,
    SITE_RULES,
    TEXT_RULES,
    cases,
    check,
    choices,
    codes,
    counts,
    flow,
    interviews,
    items,
    kinds,
    links,
    locked,
    names,
    references,
    roleplays,
    searches,
    steps,
    sums,
    tasks,
    texts,
    tradeoffs,
    vacancy,
)  # fmt: skip
from compiler.source import LOADER

BAR = "kinds:\n  - {id: bar, name: Bar, meaning: Ramai, codes: {trainee: 3, barista: 4}}\n"
JOB, COMPARE, ASSESS = "job-description", "comparison", "assessment"
FLOW = "flow"
BREW, CLEAN = "../skills/menyeduh", "../skills/kebersihan"
USES = "skills"
OWN = (
    "{id: told, question: Ceritakan tamu yang kecewa., works_without_job: true, "
    "listen_for: [Menyebut angka], "
    "star: {situation: Apa?, task: Apa?, action: Apa?, result: Apa?}, "
    "follow_up: Lalu?, weak: {level: 2, text: Diam.}, strong: {level: 4, text: Bertanya.}}"
)


@dataclass(frozen=True)
class Case:
    """`file` of the profession, words in it, others in their place, and the rule's lines.

    `copies` are made of a competency, and one of the profession that is called `beside`.
    """

    rule: object
    file: str
    old: str
    new: str
    says: tuple[str, ...]
    copies: int = 0
    beside: str = ""

    def __str__(self) -> str:
        return f"{self.rule.__name__}-{self.file}-{self.new}".replace("\n", " ")[:80]


def told(edition: int, day: int = 1) -> str:
    return f'{{edition: {edition}, date: "2026-11-0{day}", reasons: [Lebih jelas.]}}'


def case(rule, file, old, new, *says, copies=0, beside="") -> Case:
    return Case(rule, file, old, new, says, copies, beside)


FORM = (
    "harus berupa huruf kecil tanpa aksen dan angka, dipisah satu spasi, dengan / di antara "
    "pilihan dan … di antara dua kata"
)
CASES = [
    case(
        references.levels_are_one_to_five,
        "../site",
        "level: 2",
        "level: 3",
        "../site.yaml:8:12: levels butir ke-2, level harus 2, bukan 3",
    ),
    case(
        references.doors_lead_to_a_profession,
        "../site",
        "profession: barista",
        "profession: bari",
        "../site.yaml:28:15: profesi “bari” tidak ada; maksud Anda “barista”?",
    ),
    case(
        references.doors_lead_to_a_profession,
        "profession",
        "edition: 1",
        "edition: 1\ndraft: true",
        "../site.yaml:28:15: profesi “barista” masih konsep",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/barista/tugass/",
        "faq.yaml:6:13: tidak ada halaman di “/barista/tugass/”; maksud Anda “/barista/tugas/”?",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/pilot/",
        "faq.yaml:6:13: tidak ada halaman di “/pilot/”",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/barista/tugas",
        "faq.yaml:6:13: “/barista/tugas” tampil sebagai teks; "
        "tautan berupa https://… atau alamat seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "../tugas/",
        "faq.yaml:6:13: “../tugas/” tampil sebagai teks; tautan berupa https://… atau alamat "
        "seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/Barista/tugas/",
        "faq.yaml:6:13: “/Barista/tugas/” tampil sebagai teks; "
        "tautan berupa https://… atau alamat seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "[tugasnya](/barista/tugas/)",
        "*[x](/barista/tugas/)*",
        "faq.yaml:6:13: “/barista/tugas/” tampil sebagai teks; "
        "tautan berupa https://… atau alamat seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "javascript:alert(1)",
        "faq.yaml:6:13: peringatan: “javascript:alert(1” tampil sebagai teks; "
        "tautan berupa https://… atau alamat seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "../site",
        "to: /barista/cocok/",
        "to: /barista/cook/",
        "../site.yaml:41:11: tidak ada halaman di “/barista/cook/”; maksud Anda “/barista/cocok/”?",
    ),
    case(
        links.links_lead_somewhere,
        "../site",
        "to: /barista/cocok/",
        "to: https://example.org/",
        "../site.yaml:41:11: tidak ada halaman di “https://example.org/”",
    ),
    case(
        links.anchors_exist,
        "faq",
        "/barista/tugas/",
        "/barista/glosarium/#krema",
        "faq.yaml:6:13: tidak ada #krema di “/barista/glosarium/”; maksud Anda “crema”?",
    ),
    case(
        links.anchors_exist,
        "trade-offs",
        "cocok/#sehari",
        "cocok/#sehar",
        "trade-offs.yaml:10:9: tidak ada #sehar di “/barista/cocok/”; maksud Anda “sehari”?",
    ),
    case(
        links.links_lead_somewhere,
        "trade-offs",
        "/barista/perbandingan/",
        "/barista/banding/",
        "trade-offs.yaml:24:9: tidak ada halaman di “/barista/banding/”; maksud Anda "
        "“/barista/perbandingan/”?",
    ),
    case(
        tradeoffs.neighbours_ease_what_is_weighed,
        "trade-offs",
        "early: Dikerjakan",
        "erly: Dikerjakan",
        "trade-offs.yaml:30:7: hal yang ditimbang “erly” tidak ada; maksud Anda “early”?",
    ),
    case(
        roleplays.role_plays_practise_what_exists,
        "role-plays",
        "[melayani]",
        "[melayni]",
        "role-plays.yaml:7:14: kompetensi “melayni” tidak ada; maksud Anda “melayani”?",
    ),
    case(
        roleplays.settings_are_of_both,
        "role-plays",
        "setting: Kedai ramai",
        "setting: Kedai Anda ramai",
        "role-plays.yaml:8:14: keadaan ini dibaca kedua pihak; tulis tanpa “Anda”",
    ),
    case(
        roleplays.bargains_leave_room,
        "role-plays",
        "{opens: 0, limit: 20}",
        "{opens: 50, limit: 20}",
        "role-plays.yaml:13:26: keduanya memulai dengan 50, jadi tidak ada yang ditawar",
    ),
    case(
        roleplays.bargains_leave_room,
        "role-plays",
        "{opens: 0, limit: 20}",
        "{opens: 30, limit: 20}",
        "role-plays.yaml:12:33: batas ini di bawah angka pembukanya, 30",
    ),
    case(
        roleplays.bargains_leave_room,
        "role-plays",
        "{opens: 50, limit: 10}",
        "{opens: 50, limit: 60}",
        "role-plays.yaml:13:37: batas ini di atas angka pembukanya, 50",
        "role-plays.yaml:13:37: kedua batas tidak bertemu: paling rendah 60, paling tinggi 20",
    ),
    case(
        roleplays.bargains_leave_room,
        "role-plays",
        "{opens: 50, limit: 10}",
        "{opens: 50, limit: 30}",
        "role-plays.yaml:13:37: kedua batas tidak bertemu: paling rendah 30, paling tinggi 20",
    ),
    case(
        interviews.weak_answers_are_below_strong_ones,
        "../skills/melayani",
        "strong: {level: 4",
        "strong: {level: 2",
        "../skills/melayani.yaml:88:21: level jawaban kuat harus di atas 2",
    ),
    case(
        tradeoffs.a_heavy_trade_off_leads_on,
        "trade-offs",
        "early: Dikerjakan",
        "standing: Dikerjakan",
        "trade-offs.yaml:5:9: semua pekerjaan di neighbours meringankan “standing”, jadi tidak "
        "membedakan",
        "trade-offs.yaml:11:9: belum ada pekerjaan di neighbours yang meringankan “early”",
    ),
    case(
        links.links_lead_somewhere,
        "../site",
        "to: cek/index.html",
        "to: cek/",
        "../site.yaml:79:9: tidak ada halaman di “/barista/cek/”; maksud Anda “/barista/cocok/”?",
    ),
    case(
        links.anchors_exist,
        "../site",
        "cek/index.html",
        "cek/index.html#menyedu",
        "../site.yaml:46:11: tidak ada #menyedu di “/barista/cek/index.html”; maksud Anda "
        "“menyeduh”?",
    ),
    case(
        codes.codes_have_their_form,
        "profession",
        'framework: Contoh klasifikasi\n      code: "0001"',
        "framework: SKKNI Pemasaran\n      code: M.70.MKT00.042.2",
        "profession.yaml:270:13: “M.70.MKT00.042.2” bukan kode SKKNI; bentuknya seperti "
        "M.702090.004.01 atau Kepmenaker 101/2023",
    ),
    case(
        codes.codes_have_their_form,
        "profession",
        'framework: Contoh klasifikasi\n      code: "0001"',
        "framework: O*NET-SOC 2019\n      code: 41-3011",
        "profession.yaml:270:13: “41-3011” bukan kode O*NET; bentuknya seperti 41-3011.00",
    ),
    case(
        codes.codes_have_their_form,
        "profession",
        'framework: Contoh klasifikasi\n      code: "0001"',
        'framework: ESCO\n      code: "5132.1"',
        "profession.yaml:273:12: alamat pekerjaan di ESCO adalah "
        "http://data.europa.eu/esco/occupation/ diikuti nomornya",
    ),
    case(
        references.skills_exist,
        JOB,
        "[menyeduh]",
        "[menyedu]",
        "job-description.yaml:7:14: kompetensi “menyedu” tidak ada; maksud Anda “menyeduh”?",
    ),
    case(
        references.skills_exist,
        "profession",
        "bridge_skills: [menyeduh]",
        "bridge_skills: [x]",
        "profession.yaml:230:25: kompetensi “x” tidak ada",
    ),
    case(
        references.clusters_exist,
        USES,
        "cluster: craft",
        "cluster: kraft",
        "skills.yaml:4:14: kelompok “kraft” tidak ada; maksud Anda “craft”?",
    ),
    case(
        references.clusters_exist,
        USES,
        "cluster: service",
        "cluster: craft",
        "assessment.yaml:21:5: kelompok “service” tidak memuat kompetensi",
    ),
    case(
        references.targets_exist,
        USES,
        "      barista: 4",
        "      barista: 4\n      owner: 5",
        "skills.yaml:8:7: target “owner” tidak ada",
    ),
    case(
        references.targets_exist,
        USES,
        "      barista: 4\n",
        "",
        "skills.yaml:5:5: target “barista” belum ada di targets",
    ),
    case(
        references.rungs_ask_for_targets_that_exist,
        "profession",
        "what_changes: Menyeduh sendiri.",
        "what_changes: Menyeduh sendiri.\n          target: baristaa",
        "profession.yaml:219:19: target “baristaa” tidak ada; maksud Anda “barista”?",
    ),
    case(
        references.the_usual_target_exists,
        "assessment",
        "usual_target: trainee",
        "usual_target: traine",
        "assessment.yaml:75:15: target “traine” tidak ada; maksud Anda “trainee”?",
    ),
    case(
        references.positions_are_the_targets,
        "hr",
        "    trainee:\n",
        "    traine:\n",
        "hr.yaml:63:3: target “trainee” belum ada di documents.positions",
        "hr.yaml:64:5: target “traine” tidak ada; maksud Anda “trainee”?",
    ),
    case(
        references.duties_and_kpis_are_some_positions,
        "job-description",
        "    skills: [melayani]\n",
        "    skills: [melayani]\n    positions: [trainee]\n",
        "job-description.yaml:12:5: sebut semua target sesudah yang pertama: tugas dan ukuran "
        "tidak hilang",
    ),
    case(
        references.duties_and_kpis_are_some_positions,
        "profession",
        "      text: Rata-rata menit dari pesanan sampai minuman.\n",
        "      text: Rata-rata menit dari pesanan sampai minuman.\n      positions: [barista]\n",
        "profession.yaml:182:3: target “trainee” tidak punya satu pun",
    ),
    case(
        references.duties_and_kpis_are_some_positions,
        "job-description",
        "    skills: [melayani]\n",
        "    skills: [melayani]\n    positions: [baristo]\n",
        "job-description.yaml:12:17: target “baristo” tidak ada; maksud Anda “barista”?",
    ),
    case(
        references.levels_rise_with_targets,
        USES,
        "  barista: 4",
        "  barista: 2",
        "skills.yaml:7:16: targets.barista paling sedikit 3, seperti targets.trainee",
    ),
    case(
        kinds.kinds_have_every_position,
        ASSESS,
        "usual_target: trainee\n",
        "usual_target: trainee\n" + BAR.replace("barista:", "barist:"),
        "assessment.yaml:77:42: target “barista” belum ada di codes jenis “bar”",
        "assessment.yaml:77:62: target “barist” tidak ada; maksud Anda “barista”?",
    ),
    case(
        kinds.kinds_have_ids_of_their_own,
        ASSESS,
        "targets:\n",
        BAR + "targets:\n  - {id: barista-bar, code: 5, name: Tamu, meaning: Tamu}\n",
        "assessment.yaml:24:62: id “barista-bar” sudah ada; ganti id jenis ini",
    ),
    case(
        kinds.kinds_exist,
        USES,
        "      barista: 3\n",
        "      barista: 3\n    kinds: {bar: {barista: 4, owner: 5}}\n",
        "skills.yaml:14:13: jenis “bar” tidak ada",
        "skills.yaml:14:31: target “owner” tidak ada",
    ),
    case(
        kinds.kinds_differ,
        USES,
        "      barista: 3\n",
        "      barista: 3\n    kinds: {bar: {trainee: 2, barista: 4}}\n",
        "skills.yaml:14:19: sama dengan targets.trainee; hapus, jenis hanya memuat yang lain",
    ),
    case(
        kinds.kinds_differ,
        ASSESS,
        "usual_target: trainee\n",
        "usual_target: trainee\n" + BAR,
        "assessment.yaml:77:5: jenis “bar” tidak berbeda di kompetensi mana pun; hapus",
    ),
    case(
        kinds.levels_rise_within_a_kind,
        USES,
        "      barista: 3\n",
        "      barista: 3\n    kinds: {bar: {trainee: 4}}\n",
        "skills.yaml:14:28: barista (3) di jenis ini lebih rendah daripada trainee (4)",
    ),
    case(
        references.choices_have_codes_of_their_own,
        ASSESS,
        "usual_target: trainee\n",
        "usual_target: trainee\n" + BAR.replace("3", "2"),
        "assessment.yaml:77:59: kode 2 milik “barista”; kode berlaku selamanya",
    ),
    case(
        references.every_skill_has_a_duty,
        JOB,
        "skills: [melayani]",
        "skills: [menyeduh]",
        "skills.yaml:8:3: belum ada tugas di job-description.yaml yang memerlukan “melayani”",
    ),
    case(
        references.columns_exist,
        COMPARE,
        "own: barista",
        "own: baristas",
        "comparison.yaml:4:6: kolom pembanding “baristas” tidak ada; maksud Anda “barista”?",
    ),
    case(
        references.columns_exist,
        COMPARE,
        "cashier: Catatan",
        "cashiers: Catatan",
        "comparison.yaml:16:5: kolom pembanding “cashier” belum ada di rows butir ke-1, cells",
        "comparison.yaml:18:7: kolom pembanding “cashiers” tidak ada; maksud Anda “cashier”?",
    ),
    case(
        flow.flow_names_what_exists,
        FLOW,
        "terms: [crema]",
        "terms: [cremaa]",
        "flow.yaml:12:13: istilah “cremaa” tidak ada; maksud Anda “crema”?",
    ),
    case(
        flow.flow_names_what_exists,
        FLOW,
        "duties: [close-bar]",
        "duties: [serve-guests, open-bar]",
        "flow.yaml:26:28: tugas “open-bar” tidak ada; maksud Anda “close-bar”?",
    ),
    case(
        flow.flow_industries_exist,
        FLOW,
        "id: coffee-shop",
        "id: coffee-shops",
        "flow.yaml:5:9: jenis profesi “coffee-shops” tidak ada; maksud Anda “coffee-shop”?",
        "flow.yaml:15:5: industri “coffee-shops” belum ada di steps butir ke-1, handling",
        "flow.yaml:16:7: industri “coffee-shop” tidak ada; maksud Anda “coffee-shops”?",
        "flow.yaml:28:5: industri “coffee-shops” belum ada di steps butir ke-2, handling",
        "flow.yaml:29:7: industri “coffee-shop” tidak ada; maksud Anda “coffee-shops”?",
    ),
    case(
        flow.flow_money_adds_up,
        FLOW,
        "value: Rp35.000",
        "value: Rp45.000",
        "flow.yaml:47:14: baris-barisnya berjumlah Rp35.000, bukan Rp45.000",
    ),
    case(
        flow.flow_money_adds_up,
        FLOW,
        "value: −Rp5.000",
        "value: -Rp5.000",
        "flow.yaml:44:16: “-Rp5.000” bukan jumlah uang seperti Rp1.000.000",
    ),
    case(
        sums.sums_are_right,
        FLOW,
        "2 × Rp20.000 = Rp40.000",
        "(2 + 1) × Rp20.000 = Rp40.000",
        "flow.yaml:37:9: “(2 + 1) × Rp20.000 = Rp40.000” keliru; hasilnya 60.000",
    ),
    case(
        sums.sums_are_right,
        FLOW,
        "2 × Rp20.000 = Rp40.000",
        "11 ÷ 12 × 100% = 91,6%",
        "flow.yaml:37:9: “11 ÷ 12 × 100% = 91,6%” keliru; hasilnya 91,6667%",
    ),
    case(
        references.ids_are_unique,
        "glossary",
        "id: qc",
        "id: crema",
        "glossary.yaml:13:9: id “crema” dipakai dua kali di terms",
    ),
    case(
        references.codes_are_unique,
        USES,
        "code: 3\n",
        "code: 1\n",
        "skills.yaml:15:11: kode 1 milik “kebersihan”; kode berikutnya yang bebas: 3",
    ),
    case(
        references.codes_are_unique,
        CLEAN,
        "{code: 2, level",
        "{code: 1, level",
        "../skills/kebersihan.yaml:14:12: kode pernyataan 1 dipakai dua kali; kode berikutnya yang "
        "bebas: 2",
    ),
    case(
        references.dictionary_codes_are_unique,
        BREW,
        "code: 1\n",
        "code: 3\n",
        "../skills/menyeduh.yaml:1:7: kode 3 milik “kebersihan”; kode berikutnya yang bebas: 1",
    ),
    case(
        references.dictionary_is_used,
        USES,
        "  melayani:\n",
        "  melayanii:\n",
        "../skills/melayani.yaml:1:1: “melayani” belum dipakai profesi mana pun; sebut di "
        "skills.yaml sebuah profesi, atau hapus berkas ini",
    ),
    case(
        references.choices_have_codes_of_their_own,
        ASSESS,
        "  - id: barista\n    code: 2",
        "  - id: barista\n    code: 1",
        "assessment.yaml:29:11: kode 1 milik “trainee”; kode berlaku selamanya",
    ),
    case(
        references.choices_have_codes_of_their_own,
        ASSESS,
        "  - id: full\n    code: 2",
        "  - id: full\n    code: 1",
        "assessment.yaml:40:11: kode 1 milik “quick”; kode berlaku selamanya",
    ),
    case(
        references.modes_ask_ever_more,
        ASSESS,
        "    statements: true\n    cases: true\n",
        "    statements: false\n    cases: false\n",
        "assessment.yaml:39:5: mode “full” harus menanyakan isi mode “quick” dan lebih dari itu",
    ),
    case(
        references.first_credits_exist,
        ASSESS,
        "  answers_needed: 3\n",
        "  answers_needed: 3\n  first:\n    until: 1\n    expected_share: [0, 0, 0, 0, 0]\n"
        "    difference: 0.3\n    answers_needed: 3\n    credits:\n"
        "      menyeduh: [3, 1, 0, 2]\n      melayan: [3, 1, 0, 2]\n",
        "assessment.yaml:70:7: kompetensi “melayan” tidak ada; maksud Anda “melayani”?",
    ),
    case(
        references.own_is_no_position,
        ASSESS,
        "  - id: trainee\n",
        "  - id: own\n",
        "assessment.yaml:24:9: id “own” milik target yang disusun pembaca sendiri",
    ),
    case(
        references.retired_codes_stay_retired,
        "profession",
        "edition: 1\n",
        "edition: 2\nretired:\n  - {code: 2, name: Merokok, edition: 2}\n"
        "  - {code: 2, name: Melamun, edition: 2}\n",
        "profession.yaml:5:12: kode 2 milik “Merokok”; kode berlaku selamanya",
        "skills.yaml:9:11: kode 2 milik “Merokok”, yang sudah berhenti",
    ),
    case(
        references.changes_belong_to_an_edition,
        "profession",
        "edition: 1\n",
        "edition: 1\nretired:\n  - {code: 9, name: Melamun, edition: 2}\n",
        "profession.yaml:4:39: berhenti di edisi 2, padahal ini edisi 1",
    ),
    case(
        references.changes_belong_to_an_edition,
        USES,
        "    code: 3\n",
        "    code: 3\n    changed: 2\n",
        "skills.yaml:4:14: berubah di edisi 2, padahal ini edisi 1",
    ),
    case(
        references.editions_say_what_changed,
        "profession",
        "edition: 1\n",
        "edition: 2\n",
        "profession.yaml:2:10: changes belum menyebut alasan edisi 2",
    ),
    case(
        references.editions_say_what_changed,
        "profession",
        "edition: 1\n",
        f"edition: 3\nchanges:\n  - {told(3)}\n  - {told(2)}\n",
        "profession.yaml:2:10: changes belum menyebut alasan edisi 1",
    ),
    case(
        references.editions_say_what_changed,
        "profession",
        "edition: 1\n",
        f"edition: 2\nchanges:\n  - {told(1)}\n",
        "profession.yaml:4:15: changes berurutan dari edisi 2 sampai edisi 1, masing-masing sekali",
    ),
    case(
        references.editions_say_what_changed,
        "profession",
        "edition: 1\n",
        f"edition: 1\nchanges:\n  - {told(1)}\n  - {told(1)}\n",
        "profession.yaml:5:15: changes berurutan dari edisi 1 sampai edisi 1, masing-masing sekali",
    ),
    case(
        references.editions_say_what_changed,
        "profession",
        "edition: 1\n",
        f"edition: 2\nchanges:\n  - {told(2)}\n  - {told(1, day=9)}\n",
        "profession.yaml:5:24: edisi 1 tidak boleh lebih baru daripada edisi sesudahnya",
    ),
    case(
        references.frequencies_are_complete,
        ASSESS,
        "- value: 2\n",
        "- value: 3\n",
        "assessment.yaml:6:5: frequency.options bernilai 1, 2, 3, 4, 5, dan null dalam urutan ini",
    ),
    case(
        items.anchors_are_short_and_neutral,
        BREW,
        "Menimbang lalu menyeduh",
        "Saya menyeduh",
        "../skills/menyeduh.yaml:9:5: anchors level 3 tidak memakai subjek; hapus “Saya”",
    ),
    case(
        items.anchors_are_short_and_neutral,
        BREW,
        "Menimbang ",
        "Menimbang " + "a" * 60 + " ",
        "../skills/menyeduh.yaml:9:5: anchors level 3 paling panjang 120 karakter, sudah 121",
    ),
    case(
        items.anchors_ask_for_little,
        BREW,
        "Menimbang lalu menyeduh",
        "Menimbang, menyeduh, dan tetap memeriksa merek",
        "../skills/menyeduh.yaml:9:5: peringatan: anchors level 3 meminta 3 hal; sisakan paling "
        "banyak 2, misalnya tanpa “dan tetap memeriksa”",
    ),
    case(
        items.no_word_gives_a_level_away,
        BREW,
        "code: 1\n",
        "code: 9\n",
        *(
            f"../skills/{name}.yaml:{line}:5: peringatan: anchors level {level} dikenali dari kata "
            f"“{word}”: ada dalam 4 uraian level {level} dan 0 uraian lain"
            for name in ("copy-1", "kebersihan", "melayani", "menyeduh")
            for line, level, word in (
                (7, 1, "mencoba"),
                (8, 2, "bila"),
                (10, 4, "ramai"),
                (11, 5, "rujukan"),
            )
        ),
        copies=1,
    ),
    case(
        items.lowest_anchor_describes_a_try,
        BREW,
        "Mencoba menyeduh",
        "Belum pernah menyeduh",
        "../skills/menyeduh.yaml:7:5: anchors level 1 menguraikan percobaan awal, bukan “Belum "
        "pernah”",
    ),
    case(
        items.statements_speak_for_the_reader,
        BREW,
        "Saya mencatat",
        "Mencatat",
        "../skills/menyeduh.yaml:14:31: statements butir ke-2, text harus diawali “Saya”",
    ),
    case(
        items.statements_speak_for_the_reader,
        BREW,
        "Saya mencatat",
        "Saya tidak mencatat",
        "../skills/menyeduh.yaml:14:31: peringatan: statements butir ke-2, text mungkin "
        "menyangkal: “tidak”",
    ),
    case(
        items.every_boundary_is_asked,
        BREW,
        "level: 5",
        "level: 4",
        "../skills/menyeduh.yaml:13:3: level 5 belum punya pernyataan; level 2–5 masing-masing "
        "perlu satu",
    ),
    case(
        items.nothing_to_agree_with,
        BREW,
        "Saya mencatat",
        "Saya sependapat bahwa saya mencatat",
        "../skills/menyeduh.yaml:14:31: statements butir ke-2, text meminta persetujuan: "
        "“sependapat”; tanyakan perilakunya",
    ),
    case(
        items.nothing_to_agree_with,
        BREW,
        "Menimbang lalu menyeduh",
        "Tidak setuju menyeduh",
        "../skills/menyeduh.yaml:9:5: anchors level 3 meminta persetujuan: “Tidak setuju”; "
        "tanyakan perilakunya",
    ),
    case(
        cases.credits_are_used_once,
        BREW,
        "credit: 2",
        "credit: 3",
        "../skills/menyeduh.yaml:23:5: case.options memakai nilai 0, 1, 2, dan 3 masing-masing "
        "satu kali",
    ),
    case(
        cases.credits_are_used_once,
        BREW,
        "- id: c",
        "- id: d",
        "../skills/menyeduh.yaml:23:5: case.options berisi a, b, c, dan d dalam urutan ini",
    ),
    case(
        cases.options_are_of_similar_length,
        BREW,
        "tanpa mengubah setelan lain",
        "saja",
        "../skills/menyeduh.yaml:23:5: panjang case.options terlalu berbeda: 37 sampai 66 karakter",
    ),
    case(
        cases.places_move_around,
        BREW,
        "code: 1\n",
        "code: 9\n",
        *(
            f"../skills/{name}.yaml:23:5: pilihan {which} dalam 3 kasus barista; pindahkan sebagian"
            for name in ("copy-1", "copy-2", "menyeduh")
            for which in ("terbaik adalah a", "terburuk adalah c")
        ),
        copies=2,
    ),
    case(
        cases.length_tells_nothing,
        BREW,
        "Menghaluskan giling",
        "Menghaluskan gilingan kopinya",
        *(
            f"../skills/{name}.yaml:23:5: peringatan: pilihan terbaik adalah yang terpanjang dalam "
            "4 kasus barista"
            for name in ("copy-1", "copy-2", "melayani", "menyeduh")
        ),
        copies=2,
    ),
    case(
        cases.telling_words_are_spread,
        BREW,
        "code: 1\n",
        "code: 9\n",
        *(
            f"../skills/{name}.yaml:{at}:13: peringatan: kata alasan (di sini “{word}”) dalam "
            "kasus barista ada di 4 pilihan bernilai 0 dan 0 bernilai 3; bagi rata"
            for name, at, word in (
                ("copy-1", 33, "supaya"),
                ("kebersihan", 25, "karena"),
                ("melayani", 37, "untuk membuktikan"),
                ("menyeduh", 33, "supaya"),
            )
        ),
        copies=1,
    ),
    case(
        cases.no_word_gives_the_key_away,
        CLEAN,
        "lalu memeriksa",
        "dan memeriksa",
        "../skills/kebersihan.yaml:37:13: peringatan: “dan” dalam kasus barista ada di 3 pilihan "
        "terbaik dan 1 pilihan lain",
        "../skills/melayani.yaml:29:13: peringatan: “dan” dalam kasus barista ada di 3 pilihan "
        "terbaik dan 1 pilihan lain",
        "../skills/menyeduh.yaml:25:13: peringatan: “dan” dalam kasus barista ada di 3 pilihan "
        "terbaik dan 1 pilihan lain",
    ),
    case(
        links.links_stay_in_the_profession,
        "faq",
        "[tugasnya](/barista/tugas/)",
        "[x](/penyeduh/tugas/#a)",
        "faq.yaml:6:13: “/penyeduh/tugas/#a” ada di profesi lain; maksud Anda “/barista/tugas/#a”?",
        beside="penyeduh",
    ),
    case(
        links.links_stay_in_the_profession,
        BREW,
        "why: ",
        "why: Lihat [x](/barista/tugas/). ",
        "../skills/menyeduh.yaml:5:6: “/barista/tugas/” ada di satu profesi, padahal isi ini juga "
        "tampil di profesi “penyeduh”; hapus tautannya",
        beside="penyeduh",
    ),
    *(
        case(texts.markup_is_where_it_shows, "faq", old, new, f"faq.yaml:{place}: {says}")
        for old, new, place, says in (
            (
                "[tugasnya](/",
                "[a] (/",
                "6:13",
                "hapus spasi di antara ] dan ( dalam “[a] (/barista/tugas/)”",
            ),
            (
                "Pertanyaan yang",
                "Lihat [a](https://example.org/),",
                "2:7",
                "“[a](https://example.org/)” tampil apa adanya; kolom ini berisi teks biasa",
            ),
            (
                "Pertanyaan yang",
                "Yang *penting*",
                "2:7",
                "“*penting*” tampil apa adanya; kolom ini berisi teks biasa",
            ),
            *(
                (
                    "Mulailah",
                    f"{raw} Mulailah",
                    "6:13",
                    f"“{said}” tampil apa adanya; hapus tandanya",
                )
                for raw, said in (
                    ("**Lihat**", "**Lihat**"),
                    ("pakai `kode`.", "`kode`"),
                    ("_garis_", "_garis_"),
                    ("<b>tebal</b>", "<b>"),
                    ("a &amp; b", "&amp;"),
                    ("__x__", "__x__"),
                )
            ),
        )
    ),
    case(
        texts.fields_are_filled,
        "faq",
        "Mulailah",
        "Dari {n} mulailah",
        "faq.yaml:6:13: “{n}” tampil apa adanya; tidak ada yang mengisinya",
    ),
    case(
        texts.fields_are_filled,
        "../site",
        "{minutes}",
        "{minute}",
        "../site.yaml:32:10: “{minute}” tampil apa adanya; tidak ada yang mengisinya; "
        "maksud Anda “minutes”?",
    ),
    case(
        searches.ignored_words_are_words,
        "../site",
        "ignored: [apa, ",
        "ignored: [apa, apa itu, ",
        "../site.yaml:58:18: “apa itu” bukan satu kata; tulis setiap kata sebagai butir sendiri",
    ),
    case(
        searches.sayings_are_told_apart,
        "../site",
        "words: [ngopi]",
        "words: [ngopi, minum kopi di warung kopi]",
        "../site.yaml:60:22: “minum kopi di warung kopi” harus terdiri atas 1 sampai 4 kata",
    ),
    case(
        searches.sayings_are_told_apart,
        "../site",
        "    - words: [ngopi]",
        "    - {words: [Ngopi], means: [tamu]}\n    - words: [ngopi]",
        "../site.yaml:61:15: “ngopi” sudah ada di kelompok ke-1; gabungkan keduanya",
    ),
    case(
        searches.meanings_are_on_a_page,
        "../site",
        "means: [kopi]",
        "means: [kopi, kopinja]",
        "../site.yaml:61:21: kata “kopinja” tidak ada di halaman mana pun; maksud Anda “kopinya”?",
    ),
    case(
        texts.fields_are_filled,
        "../site",
        "messages: {}",
        "messages: {team.n-of: '{n} dari {totl}'}",
        "../site.yaml:63:23: “{totl}” tampil apa adanya; tidak ada yang mengisinya; "
        "maksud Anda “total”?",
    ),
    *(
        case(
            texts.dates_exist,
            "faq",
            "Mulailah",
            f"{date} Mulailah",
            f"faq.yaml:6:13: tanggal “{date}” tidak ada",
        )
        for date in (
            "31 Februari",
            "29 Februari 2027",
            "31 Sep 2026",
            "0 Mei",
            "2026-02-30",
            "2026-13-01",
            "31/04/2026",
            "12/13/2026",
        )
    ),
    case(
        texts.words_are_there,
        "faq",
        "Pertanyaan yang sering muncul.",
        "'[isi]'",
        "faq.yaml:2:7: lead masih “[isi]”",
    ),
    case(
        texts.links_open_elsewhere,
        "faq",
        "Mulailah",
        "[x](https://[isi]/) Mulailah",
        "faq.yaml:6:13: alamat “https://[isi]/” tidak dapat dibuka",
    ),
    *(
        case(
            texts.links_open_elsewhere,
            "faq",
            "Mulailah",
            f"[x]({address}/) Mulailah",
            f"faq.yaml:6:13: alamat “{said}” hanya terbuka di komputer atau jaringan Anda sendiri",
        )
        for address, said in (
            ("http://localhost:8000", "localhost"),
            ("http://127.0.0.1", "http://127."),
            ("https://192.168.1.2", "https://192.168."),
            ("http://kantor.local", "http://kantor.local"),
            ("file:///C:/isi", "file:/"),
        )
    ),
    case(
        texts.texts_show_something,
        "faq",
        "Pertanyaan yang sering muncul.",
        '"\\u00ad\\u200d"',
        "faq.yaml:2:7: teks ini tidak menampilkan apa pun",
    ),
    case(
        names.entries_are_told_apart,
        JOB,
        "skills: [menyeduh]",
        "skills: [menyeduh, melayani, menyeduh]",
        "job-description.yaml:7:34: duties butir ke-1, skills butir ke-3 sama dengan butir ke-1: "
        "“menyeduh”",
    ),
    case(
        names.entries_are_told_apart,
        ASSESS,
        "name: Barista\n",
        "name: barista  BARU\n",
        "assessment.yaml:30:11: targets butir ke-2, name sama dengan butir ke-1: “barista  BARU”",
    ),
    case(
        names.skills_are_told_apart,
        CLEAN,
        "name: Menjaga kebersihan",
        "name: MENYEDUH  espreso",
        "../skills/kebersihan.yaml:2:7: name “MENYEDUH  espreso” sudah dipakai “menyeduh”",
    ),
    case(
        names.spellings_are_told_apart,
        "glossary",
        "term: QC",
        "term: Crema",
        "glossary.yaml:14:11: ejaan “Crema” sudah dipakai “crema”",
    ),
    case(
        counts.numbers_of_the_site_agree,
        "../site",
        "  lead: ",
        "  lead: 16 kompetensi. ",
        "../site.yaml:30:9: “16 kompetensi” tidak cocok dengan isinya: ada 3",
    ),
    *(
        case(
            counts.numbers_agree,
            "faq",
            "Mulailah",
            f"{words} Mulailah",
            f"faq.yaml:6:13: “{words}” tidak cocok dengan isinya: ada {right}",
        )
        for words, right in (
            ("16 kompetensi", 3),
            ("enam belas kompetensi", 3),
            ("empat kompetensi", 3),
            ("Semua dua kompetensi", 3),
            ("kesepuluh kompetensi", 3),
            ("24 pertanyaan", "3 atau 10"),
            ("dua puluh satu pernyataan", 18),
            ("17 kasus", 3),
            ("enam level", 5),
        )
    ),
    case(
        steps.steps_read_well,
        BREW,
        "tiga gelas dengan resep yang sama dan catat waktunya.",
        "tiga gelas kita, lalu catat",
        "../skills/menyeduh.yaml:40:13: steps butir ke-1, action harus diakhiri titik",
        "../skills/menyeduh.yaml:40:13: steps butir ke-1, action tidak boleh memakai “kita”",
    ),
    case(
        steps.steps_read_well,
        BREW,
        "time: 1 jam\n",
        "time: 1 jam.\n",
        "../skills/menyeduh.yaml:46:11: steps butir ke-2, time tidak boleh diakhiri tanda baca",
    ),
    case(
        steps.steps_read_well,
        BREW,
        "cue: ada resep baru",
        "cue: Setiap ada resep baru",
        "../skills/menyeduh.yaml:54:17: "
        "steps butir ke-3, plan.cue disambung ke kalimat rencana; hapus “Setiap”",
    ),
    case(
        steps.steps_read_well,
        BREW,
        "cue: ada resep baru",
        "cue: Resep Anda baru",
        "../skills/menyeduh.yaml:54:17: "
        "steps butir ke-3, plan.cue diucapkan pembaca sendiri; ganti “Anda” dengan “saya”",
        "../skills/menyeduh.yaml:54:17: steps butir ke-3, plan.cue harus diawali huruf kecil",
    ),
    case(
        steps.steps_read_well,
        BREW,
        "cue: ada resep baru",
        "cue: Senin pagi",
    ),
    case(
        steps.steps_read_well,
        BREW,
        "weak: Bisa membuat kopi.",
        "weak: Saya membuat 2 kopi",
        "../skills/menyeduh.yaml:44:54: steps butir ke-1, cv.weak harus diakhiri titik",
        "../skills/menyeduh.yaml:44:54: steps butir ke-1, cv.weak tidak boleh memakai “Saya”",
        "../skills/menyeduh.yaml:44:54: steps butir ke-1, cv.weak tidak boleh memuat angka: itu "
        "yang membedakannya dari baris yang kuat",
    ),
    case(
        steps.steps_read_well,
        BREW,
        'action: "meminta tiga orang',
        'action: "mintalah tiga orang',
        "../skills/menyeduh.yaml:54:41: "
        "steps butir ke-3, plan.action harus diawali kata kerja seperti “menulis” atau “berlatih”",
    ),
    case(
        steps.steps_read_well,
        BREW,
        "yang dipakai 4 kedai.",
        "yang dipakai empat kedai",
        "../skills/menyeduh.yaml:60:76: steps butir ke-4, cv.line harus diakhiri titik",
        "../skills/menyeduh.yaml:60:76: "
        "steps butir ke-4, cv.line harus memuat sedikitnya satu angka",
    ),
    case(
        steps.steps_read_well,
        BREW,
        "Menyusun 3 resep",
        "Saya menyusun 3 resep",
        "../skills/menyeduh.yaml:55:78: steps butir ke-3, cv.line tidak boleh memakai “Saya”",
    ),
    case(
        steps.steps_differ,
        BREW,
        "proof: Dua catatan rasa",
        "proof: Catatan waktu tiga gelas",
        "../skills/menyeduh.yaml:47:12: "
        "steps butir ke-2, proof sama dengan steps butir ke-1, proof",
    ),
    case(
        steps.steps_differ,
        BREW,
        "action: Susun satu uji rasa bulanan untuk kedai Anda dan jalankan tiga kali.",
        "action: Seduh tiga gelas dengan resep yang sama dan catat waktunya.",
        "../skills/menyeduh.yaml:56:13: "
        "steps butir ke-4, action sama dengan steps butir ke-1, action",
    ),
    case(
        steps.steps_read_well,
        USES,
        "code: 1\n",
        "code: 1\n    cv:\n"
        "      - {step: 4, experience: Kedai, weak: Menyeduh, line: Saya menyusun 5 resep.}\n",
        "skills.yaml:17:44: skills.menyeduh.cv butir ke-1, weak harus diakhiri titik",
        "skills.yaml:17:60: skills.menyeduh.cv butir ke-1, line tidak boleh memakai “Saya”",
    ),
    case(
        steps.steps_differ,
        USES,
        "code: 1\n",
        "code: 1\n    cv:\n"
        "      - {step: 4, experience: Kedai, weak: Menyusun resep., line: Menyusun 5 resep.}\n"
        "      - {step: 4, experience: Kedai, weak: Menyeduh., line: Menyusun 5 resep.}\n",
        "skills.yaml:18:16: langkah 4 sudah mempunyai baris CV sendiri",
        "skills.yaml:18:61: skills.menyeduh.cv butir ke-2, line sama dengan skills.menyeduh.cv "
        "butir ke-1, line",
    ),
    case(
        interviews.own_questions_stand_for_one,
        USES,
        "code: 1\n",
        "code: 1\n    questions:\n"
        f"      - {OWN.replace('true', 'false')}\n"
        f"      - {OWN}\n"
        f"      - {OWN.replace('told', 'tolled').replace('level: 4', 'level: 2')}\n",
        "skills.yaml:17:78: harus sama dengan pertanyaan yang diganti",
        "skills.yaml:18:14: pertanyaan “told” sudah diganti di atas",
        "skills.yaml:19:14: pertanyaan “tolled” tidak ada di kamus, jadi tidak ada yang diganti; "
        "maksud Anda “told”?",
    ),
    case(
        interviews.weak_answers_are_below_strong_ones,
        USES,
        "code: 1\n",
        f"code: 1\n    questions: [{OWN.replace('level: 4', 'level: 1')}]\n",
        "skills.yaml:16:252: level jawaban kuat harus di atas 2",
    ),
    case(
        steps.resources_exist,
        BREW,
        "resource: seduh",
        "resource: seduhh",
        "../skills/menyeduh.yaml:48:15: sumber “seduhh” tidak ada; maksud Anda “seduh”?",
    ),
    case(
        steps.resources_exist,
        BREW,
        "id: seduh",
        "id: giling",
        "../skills/menyeduh.yaml:48:15: sumber “seduh” tidak ada",
    ),
]
CASES += [
    case(vacancy.vacancies_ask_for_what_exists, "vacancy", *change)
    for change in (
        ("melayani:", "melayanii:",
         "vacancy.yaml:4:3: kompetensi “melayanii” tidak ada; maksud Anda “melayani”?"),
        ("target: trainee", "target: traine",
         "vacancy.yaml:7:14: target “traine” tidak ada; maksud Anda “trainee”?"),
    )
] + [
    case(vacancy.every_skill_is_found_in_vacancies, "vacancy", "melayani:", "melayanii:",
         "../skills/melayani.yaml:2:7: peringatan: kompetensi “melayani” belum punya vacancy, "
         "jadi tak ditemukan dalam lowongan"),
] + [
    case(vacancy.vacancy_phrases_have_their_form, "vacancy", old, new, *says)
    for old, new, *says in (
        ("bersih/rapi", "Bersih", f"vacancy.yaml:3:26: “Bersih” {FORM}"),
        ("bersih/rapi", "bersih  rapi", f"vacancy.yaml:3:26: “bersih  rapi” {FORM}"),
        ("bersih/rapi", "bersih …", f"vacancy.yaml:3:26: “bersih …” {FORM}"),
        ("bersih/rapi", "café", f"vacancy.yaml:3:26: “café” {FORM}"),
        ("bersih/rapi", " ".join(["a/b"] * 13),
         f"vacancy.yaml:3:26: “{' '.join(['a/b'] * 13)}” berarti lebih dari 4000 frasa"),
    )
] + [
    case(vacancy.vacancy_phrases_stand_once, "vacancy", old, new, *says)
    for old, new, *says in (
        ("higienis", "rapi",
         "vacancy.yaml:3:39: “rapi” sudah ada di kebersihan; tulis sekali saja"),
        ("bersih/rapi", "rapi/rapi",
         "vacancy.yaml:3:26: “rapi” sudah ada di kebersihan; tulis sekali saja"),
        ("ramah lingkungan", "ramah",
         "vacancy.yaml:4:50: “ramah” sudah ada di melayani; tulis sekali saja"),
        # Two competencies may be asked by the same words.
        ("higienis", "ramah"),
    )
] + [
    case(vacancy.vacancy_levels_move_one_way, "vacancy", "least: 4", level,
         "vacancy.yaml:10:5: tulis least atau most, salah satu saja")
    for level in ("least: 4, most: 5", "least: null")
] + [
    case(links.links_lead_somewhere, "vacancy", "/barista/cocok/", "/barista/cocokk/",
         "vacancy.yaml:14:70: tidak ada halaman di “/barista/cocokk/”; maksud Anda "
         "“/barista/cocok/”?"),
]  # fmt: skip
MISTAKES = yaml.load(Path(__file__).with_name("task_rules.yaml").read_text("utf-8"), LOADER)
CASES += [
    case(getattr(tasks, each["rule"]), each["file"], each["old"], each["new"], *each["says"])
    for each in MISTAKES
]


def lines(rule, content: Content) -> list[str]:
    found = (
        rule(content)
        if rule in (*TEXT_RULES, *SITE_RULES, *LOCK_RULES)
        else (problem for standard in content.standards for problem in rule(standard))
    )
    return [
        re.sub(r"^content/(barista/)?(?!barista)", lambda at: "" if at[1] else "../", str(problem))
        for problem in sorted(found)
    ]


def again(tree, name: str, number: int) -> None:
    """The same competency once more, under another name and code."""
    skills, uses = tree / "skills", tree / "barista/skills.yaml"
    shutil.copy(skills / f"{name}.yaml", skills / f"copy-{number}.yaml")
    use = f"{{code: {number + 10}, cluster: craft, targets: {{trainee: 2, barista: 4}}}}"
    uses.write_text(uses.read_text("utf-8") + f"  copy-{number}: {use}\n", "utf-8")


@pytest.mark.parametrize("broken", CASES, ids=str)
def test_rule_says_what_is_wrong_and_where(broken: Case, tree, change):
    if broken.beside:
        shutil.copytree(tree / "barista", tree / broken.beside)
        for file in (tree / broken.beside).rglob("*.yaml"):
            file.write_text(file.read_text("utf-8").replace("/barista/", f"/{broken.beside}/"))
    change(f"barista/{broken.file}.yaml", broken.old, broken.new)
    for number in range(1, broken.copies + 1):
        again(tree, "menyeduh", number)
    assert lines(broken.rule, load(tree)) == list(broken.says)


def test_a_profession_code_is_taken_once(tree):
    shutil.copytree(tree / "barista", tree / "penyeduh")
    assert lines(references.profession_codes_are_unique, load(tree)) == [
        "../penyeduh/profession.yaml:1:7: kode 2 milik profesi “barista”; "
        "kode berikutnya yang bebas: 1"
    ]


def test_two_professions_have_two_names(tree, change):
    shutil.copytree(tree / "barista", tree / "penyeduh")
    change("penyeduh/profession.yaml", "code: 2\n", "code: 3\n")
    assert lines(names.professions_are_told_apart, load(tree)) == [
        "../penyeduh/profession.yaml:3:7: nama “Barista” sudah dipakai profesi “barista”"
    ]


def test_a_competency_without_a_file_is_said_where_it_is_named(tree, change):
    change("barista/skills.yaml", "  melayani:\n", "  melayanii:\n")
    change("barista/skills.yaml", "  menyeduh:\n", "  aduk:\n")
    assert [str(problem) for problem in load(tree).problems] == [
        "content/barista/skills.yaml:14:3: kompetensi “aduk” tidak ada; tambahkan skills/aduk.yaml",
        "content/barista/skills.yaml:8:3: kompetensi “melayanii” tidak ada; maksud Anda "
        "“melayani”?",
    ]


def test_what_professions_share_is_said_once_and_all_of_it(tree, change):
    follow = shutil.copytree(tree / "barista", tree / "penyeduh")
    for file in follow.rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace("/barista/", "/penyeduh/"), "utf-8")
    change("penyeduh/profession.yaml", "code: 2\n", "code: 3\n")
    change("penyeduh/profession.yaml", "name: Barista\n", "name: Penyeduh\n")
    assert [str(problem) for problem in check(load(tree))] == []
    change("skills/menyeduh.yaml", "Saya mencatat", "Mencatat")
    change("skills/menyeduh.yaml", "Menimbang lalu menyeduh", "Saya menyeduh")
    assert [problem.line for problem in check(load(tree))] == [9, 14]
    change("skills/menyeduh.yaml", "anchors:", "ancors:")
    assert {problem.file for problem in check(load(tree))} == {"content/skills/menyeduh.yaml"}


def test_what_is_right_is_no_mistake(tree, change):
    words = (
        "29 Februari 2028, 1/2/2026, 2026-02-28, [nama], tiga kompetensi, kedua kasus, 2 soal,"
        " 3 level, 10 pertanyaan, 3.16 kompetensi, a*b, snake_case, 5 > 3, Q&A, #1, setiap 29 Feb."
    )
    change("barista/faq.yaml", "Mulailah", f"Contoh: {words} Mulailah")
    change("barista/faq.yaml", "answer: ", "answer: >-\n      ")
    assert [str(problem) for problem in check(load(tree))] == []


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("16", 16),
        ("sembilan", 9),
        ("sepuluh", 10),
        ("sebelas", 11),
        ("dua belas", 12),
        ("tiga puluh", 30),
        ("tiga puluh satu", 31),
    ],
)
def test_a_number_is_read_as_it_is_said(words, number):
    assert counts._number(words) == number


def test_one_statement_of_each_competency_is_no_count_of_them_all(tree, change):
    for number in range(14):
        again(tree, "menyeduh", number)
    change("barista/faq.yaml", "Mulailah", "17 pernyataan Mulailah")
    assert lines(counts.numbers_agree, load(tree)) == []
    change("barista/faq.yaml", "17 pernyataan", "18 pernyataan")
    assert len(lines(counts.numbers_agree, load(tree))) == 1


@pytest.mark.parametrize("noun", ["kompetensi", "keahlian"])
def test_from_ten_on_a_number_of_competencies_means_them_all(tree, change, noun):
    change("barista/faq.yaml", "Mulailah", f"2 {noun} Mulailah")
    assert lines(counts.numbers_agree, load(tree)) == []
    for number in range(14):
        again(tree, "menyeduh", number)
    change("barista/faq.yaml", f"2 {noun}", f"9 {noun}")
    assert lines(counts.numbers_agree, load(tree)) == []
    change("barista/faq.yaml", f"9 {noun}", f"10 {noun}")
    assert len(lines(counts.numbers_agree, load(tree))) == 1


def test_a_word_of_a_level_may_stand_in_half_as_many_anchors_of_others(tree, change):
    again(tree, "menyeduh", 1)
    change("skills/melayani.yaml", "jam ramai", "jam ramai bila perlu")
    told = [line for line in lines(items.no_word_gives_a_level_away, load(tree)) if "bila" in line]
    assert len(told) == 4
    change("skills/kebersihan.yaml", "jam ramai", "jam ramai bila perlu")
    told = [line for line in lines(items.no_word_gives_a_level_away, load(tree)) if "bila" in line]
    assert told == []


def test_a_kind_of_word_may_stand_in_one_option_more_of_one_credit(tree, change):
    again(tree, "menyeduh", 1)
    change("skills/melayani.yaml", "untuk membuktikan", "dan membuktikan")
    change("skills/kebersihan.yaml", "karena baunya", "dan baunya")
    change("skills/copy-1.yaml", "supaya rasanya", "hingga rasanya")
    assert lines(cases.telling_words_are_spread, load(tree)) == []
    change("skills/copy-1.yaml", "Menekan bubuk", "Sambil meskipun menekan bubuk")
    assert lines(cases.telling_words_are_spread, load(tree)) == []
    change("skills/menyeduh.yaml", "Menekan bubuk", "Walaupun menekan bubuk")
    assert [
        line.partition(" ada ")[0] for line in lines(cases.telling_words_are_spread, load(tree))
    ] == [
        "../skills/copy-1.yaml:29:13: peringatan: kata pertentangan (di sini “Sambil”) dalam "
        "kasus barista",
        "../skills/menyeduh.yaml:29:13: peringatan: kata pertentangan (di sini “Walaupun”) dalam "
        "kasus barista",
    ]


def test_the_worst_option_may_not_be_told_by_its_length_or_a_word_either(tree, change):
    change("skills/menyeduh.yaml", "Menyajikan gelas itu", "Menyeduh gelas itu dan")
    for number in (1, 2):
        again(tree, "menyeduh", number)
    found = lines(cases.length_tells_nothing, load(tree))
    assert {line.partition("peringatan: ")[2] for line in found} == {
        "pilihan terburuk adalah yang terpanjang dalam 3 kasus barista"
    }
    found = lines(cases.no_word_gives_the_key_away, load(tree))
    assert "“susu” dalam kasus barista ada di 3 pilihan terburuk dan 1 pilihan lain" in {
        line.partition("peringatan: ")[2] for line in found
    }
    assert not [line for line in found if "“gelas”" in line]


def test_the_best_option_may_be_the_longest_in_a_third_of_the_cases_and_one(tree):
    again(tree, "melayani", 1)
    assert lines(cases.length_tells_nothing, load(tree)) == []
    again(tree, "melayani", 2)
    assert len(lines(cases.length_tells_nothing, load(tree))) == 3


def test_the_best_option_may_be_at_one_place_in_a_third_of_the_cases_and_one(tree):
    again(tree, "menyeduh", 1)
    assert lines(cases.places_move_around, load(tree)) == []
    again(tree, "menyeduh", 2)
    assert len(lines(cases.places_move_around, load(tree))) == 2 * 3


def test_an_option_may_be_as_much_longer_as_the_rule_says(tree, change, small):
    shortest, longest = 60, 84
    assert longest == cases.LENGTH_RATIO * shortest
    texts_ = [option.text for option in small.standards[0].skills["menyeduh"].case.options]
    assert min(map(len, texts_)) == shortest
    longer = max(texts_, key=len).removesuffix(".").ljust(longest - 1, "a") + "."
    change(f"barista/{BREW}.yaml", max(texts_, key=len), longer)
    assert lines(cases.options_are_of_similar_length, load(tree)) == []
    change(f"barista/{BREW}.yaml", longer, "a" + longer)
    assert len(lines(cases.options_are_of_similar_length, load(tree))) == 1


def test_only_some_texts_of_the_site_are_filled(tree, change):
    change("site.yaml", "  title: Barista", "  title: '{skills} Barista")
    change("site.yaml", "level demi level", "level demi level'")
    assert len(lines(texts.fields_are_filled, load(tree))) == 1


def test_tasks_that_cannot_be_read_yet_are_no_other_mistake(tree, change):
    change(
        "barista/assessment.yaml",
        "    cases: true\n",
        "    cases: true\n    tasks: {menyeduh: 1}\n",
    )
    change("barista/tasks/menyeduh.yaml", "noun: hitungan", f"noun: {'hitungan' * 9}")
    content = load(tree)
    assert lines(tasks.modes_end_with_tasks_that_exist, content) == []
    assert lines(texts.fields_are_filled, content) == []


def test_a_word_may_stand_in_twice_as_many_best_options_as_others(tree, change):
    change("skills/kebersihan.yaml", "lalu memeriksa", "dan memeriksa")
    again(tree, "menyeduh", 1)
    assert lines(cases.no_word_gives_the_key_away, load(tree)) == []


@pytest.mark.parametrize(
    "right",
    [
        "11 ÷ 12 × 100% = 91,7%",
        "Rp1,5 juta − Rp500 ribu = Rp1 juta",
        "12% × 11/12 × Rp100.000.000 = Rp11.000.000",
        "(10 − 14) ÷ 20 × 100 = −20",
        "10 ÷ 3 = 3,3",
        "5 ÷ 0 = 0",
        "level 2 = cukup",
        "31 − 12 − 2026 = tanggal",
    ],
)
def test_a_sum_is_as_exact_as_it_is_written_and_other_words_are_none(right, change, tree):
    change("barista/flow.yaml", "2 × Rp20.000 = Rp40.000", right)
    assert lines(sums.sums_are_right, load(tree)) == []


def test_every_rule_has_a_failing_case():
    alone = {references.profession_codes_are_unique, names.professions_are_told_apart}
    alone |= {rule for rule in (*LOCK_RULES, *RULES) if rule.__module__ == locked.__name__}
    # Of two professions: test_choices.py.
    alone |= {rule for rule in SITE_RULES if rule.__module__ == choices.__name__}
    broken = {entry.rule for entry in CASES} | alone
    assert {rule.__name__ for rule in (*TEXT_RULES, *SITE_RULES, *LOCK_RULES, *RULES)} == {
        rule.__name__ for rule in broken
    }


def test_no_rule_is_left_out_of_the_table_of_contents():
    modules = [
        import_module(f"{rules.__name__}.{each.name}") for each in iter_modules(rules.__path__)
    ]
    written = {
        value
        for module in modules
        for name, value in vars(module).items()
        if callable(value) and value.__module__ == module.__name__ and not name.startswith("_")
        # What takes nothing looks at nothing.
        if signature(value).parameters
    }
    assert written == {*TEXT_RULES, *SITE_RULES, *LOCK_RULES, *RULES}


@pytest.mark.parametrize(
    "rule", [*TEXT_RULES, *SITE_RULES, *LOCK_RULES, *RULES], ids=lambda rule: rule.__name__
)
def test_rule_is_one_sentence_and_quiet_on_good_content(rule, small):
    assert rule.__doc__.strip().endswith(".")
    assert lines(rule, small) == []


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        (
            items.statements_speak_for_the_reader,
            "text: Saya membilas pipa uap setelah memakainya.",
            "text: Saya tidak membilas., reviewed: true",
        ),
        (
            cases.no_word_gives_the_key_away,
            "  code: 1\n  situation: Dua",
            "  code: 1\n  reviewed: true\n  situation: Dua",
        ),
    ],
)
def test_a_reviewed_item_is_quiet(rule, old, new, tree, change):
    change(f"barista/{CLEAN}.yaml", "lalu memeriksa", "dan memeriksa")
    change(f"barista/{CLEAN}.yaml", old, new)
    assert not [line for line in lines(rule, load(tree)) if CLEAN in line]
