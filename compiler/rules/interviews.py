"""Interview questions: what a strong answer shows, and those a profession asks in its own words."""

from collections.abc import Iterator

from ..content import Content
from ..model.skill import Question
from ..problems import Problem, nearest
from ..source import Path_, Source


def weak_answers_are_below_strong_ones(content: Content) -> Iterator[Problem]:
    """Of an interview question the weak answer is of a lower level than the strong one."""
    for source, path, question in _questions(content):
        if question.weak.level >= question.strong.level:
            message = f"level jawaban kuat harus di atas {question.weak.level}"
            yield source.problem((*path, "strong", "level"), message)


def own_questions_stand_for_one(content: Content) -> Iterator[Problem]:
    """A profession's own question stands in place of one of the dictionary's, and is for readers
    with or without a job as that one is, so that both still find one."""
    for standard in content.standards:
        for slug, skill in standard.skills.items():
            known = {question.id: question for question in content.skills[slug].interview}
            taken = set()
            for index, own in enumerate(skill.questions):
                path = ("questions", index)
                if own.id in taken:
                    message = f"pertanyaan “{own.id}” sudah diganti di atas"
                    yield standard.problem(f"skills/{slug}", (*path, "id"), message)
                elif own.id not in known:
                    message = (
                        f"pertanyaan “{own.id}” tidak ada di kamus, jadi tidak ada yang diganti"
                        f"{nearest(own.id, known)}"
                    )
                    yield standard.problem(f"skills/{slug}", (*path, "id"), message)
                elif own.works_without_job != known[own.id].works_without_job:
                    message = "harus sama dengan pertanyaan yang diganti"
                    at = (*path, "works_without_job")
                    yield standard.problem(f"skills/{slug}", at, message)
                taken.add(own.id)


def _questions(content: Content) -> Iterator[tuple[Source, Path_, Question]]:
    """Yield each question with the file that has it, and its place there."""
    for slug, skill in content.skills.items():
        for index, question in enumerate(skill.interview):
            yield content.skill_sources[slug], ("interview", index), question
    for standard in content.standards:
        for slug, skill in standard.skills.items():
            for index, question in enumerate(skill.questions):
                path = ("skills", slug, "questions", index)
                yield standard.sources["skills"], path, question
