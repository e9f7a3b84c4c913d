"""Ten thousand draws of every task: the build and the browser agree, and one answer is right."""

from compiler.load import load
from tests.compiler.tasks.test_draw import compared

SEEDS, AT_ONCE = 10_000, 500


def test_ten_thousand_draws_of_every_task(root):
    for standard in load(root / "content").standards:
        for tasks in standard.tasks.values():
            for first in range(1, SEEDS, AT_ONCE):
                compared([tasks], range(first, first + AT_ONCE))
