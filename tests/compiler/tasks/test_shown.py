"""`python build.py draws`: a task as its author sees it."""

import build


def test_ten_draws_of_a_task(root, capsys):
    folder = str(root / "tests/fixtures/small")
    assert build.main(["draws", "price", "--content", folder, "--seed", "3"]) == 0
    text = capsys.readouterr().out
    assert [line for line in text.splitlines() if line.startswith("—")] == [
        f"— nomor {seed} · Harga secangkir" for seed in range(3, 13)
    ]
    assert "  > Margin: " in text
    assert "(Itu marginnya.)" in text


def test_what_is_read_and_chosen_is_shown(root, capsys):
    folder = str(root / "tests/fixtures/small")
    build.main(["draws", "menyeduh/kept", "--content", folder])
    assert "  | Please keep " in capsys.readouterr().out
    build.main(["draws", "fuller", "--content", folder])
    assert capsys.readouterr().out.count("  ✓ Gelas ") == 10
    build.main(["draws", "sold", "--content", folder])
    assert "  Hari | Cangkir\n" in capsys.readouterr().out


def test_no_name_lists_all_and_a_wrong_one_is_told(root, capsys):
    folder = str(root / "tests/fixtures/small")
    assert build.main(["draws", "--content", folder]) == 0
    assert "menyeduh/price\n" in capsys.readouterr().out
    assert build.main(["draws", "prise", "--content", folder]) == 1
    assert "tugas “prise” tidak ada; maksud Anda “price”?" in capsys.readouterr().err
