"""What the schema cannot say. A rule is a generator whose docstring is the rule."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from dataclasses import replace as but

from .. import blanks
from ..content import Content, Standard, Unread
from ..known import Known
from ..problems import Problem
from . import (
    cases,
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
)

# Of what a file says by itself.
TEXT_RULES = (
    texts.words_are_there,
    texts.markup_is_where_it_shows,
    texts.fields_are_filled,
    texts.dates_exist,
    texts.links_open_elsewhere,
    texts.texts_show_something,
    names.entries_are_told_apart,
    sums.sums_are_right,
)
SITE_RULES = (
    counts.numbers_of_the_site_agree,
    steps.steps_read_well,
    steps.steps_differ,
    references.levels_are_one_to_five,
    references.doors_lead_to_a_profession,
    references.profession_codes_are_unique,
    references.dictionary_codes_are_unique,
    references.dictionary_is_used,
    steps.resources_exist,
    interviews.weak_answers_are_below_strong_ones,
    interviews.own_questions_stand_for_one,
    names.skills_are_told_apart,
    names.professions_are_told_apart,
    choices.choices_name_what_exists,
    choices.choices_are_between_two_professions,
    choices.choices_are_of_similar_length,
    choices.choices_are_balanced,
    searches.ignored_words_are_words,
    searches.sayings_are_told_apart,
    searches.meanings_are_on_a_page,
    tasks.tasks_are_of_a_skill,
    tasks.tasks_are_well_formed,
    tasks.tasks_use_what_they_name,
    tasks.tasks_make_sense,
    links.links_lead_somewhere,
    links.links_stay_in_the_profession,
    links.anchors_exist,
)
LOCK_RULES = (
    locked.professions_keep_their_codes,
    locked.dictionary_keeps_its_codes,
    locked.published_texts_stay,
)
RULES = (
    counts.numbers_agree,
    references.skills_exist,
    references.clusters_exist,
    references.targets_exist,
    references.rungs_ask_for_targets_that_exist,
    references.the_usual_target_exists,
    references.positions_are_the_targets,
    references.duties_and_kpis_are_some_positions,
    references.every_skill_has_a_duty,
    references.columns_exist,
    flow.flow_names_what_exists,
    flow.flow_industries_exist,
    flow.flow_money_adds_up,
    references.ids_are_unique,
    references.codes_are_unique,
    names.spellings_are_told_apart,
    references.choices_have_codes_of_their_own,
    references.modes_ask_ever_more,
    references.first_credits_exist,
    references.own_is_no_position,
    references.retired_codes_stay_retired,
    references.changes_belong_to_an_edition,
    references.editions_say_what_changed,
    locked.editions_follow_each_other,
    locked.skills_keep_their_codes,
    locked.choices_keep_their_codes,
    locked.retirement_follows_the_editions,
    references.levels_rise_with_targets,
    kinds.kinds_have_every_position,
    kinds.kinds_have_ids_of_their_own,
    kinds.kinds_exist,
    kinds.kinds_differ,
    kinds.levels_rise_within_a_kind,
    references.frequencies_are_complete,
    codes.codes_have_their_form,
    items.anchors_are_short_and_neutral,
    items.anchors_ask_for_little,
    items.no_word_gives_a_level_away,
    items.lowest_anchor_describes_a_try,
    items.statements_speak_for_the_reader,
    items.every_boundary_is_asked,
    items.nothing_to_agree_with,
    cases.credits_are_used_once,
    cases.options_are_of_similar_length,
    cases.places_move_around,
    cases.length_tells_nothing,
    cases.telling_words_are_spread,
    cases.no_word_gives_the_key_away,
    tasks.modes_end_with_tasks_that_exist,
    tradeoffs.neighbours_ease_what_is_weighed,
    tradeoffs.a_heavy_trade_off_leads_on,
    roleplays.role_plays_practise_what_exists,
    roleplays.settings_are_of_both,
    roleplays.bargains_leave_room,
    vacancy.vacancies_ask_for_what_exists,
    vacancy.every_skill_is_found_in_vacancies,
    vacancy.vacancy_phrases_have_their_form,
    vacancy.vacancy_phrases_stand_once,
    vacancy.vacancy_levels_move_one_way,
)


def check(content: Content, known: Known | None = None) -> Iterator[Problem]:
    """Yield every problem and warning, once where professions share a file.

    A rule that needs a part with problems of its own waits; of a text that waits for its words,
    nothing else is said. What is `known` of a file or a profession is not looked for again.
    """
    known = known or Known()
    files = _of_files(content, known)
    told = {each for file in files for each in file.told}
    waiting = {place for file in files for place in file.waiting}
    found = dict.fromkeys(_found(content, files, known))
    for each in found:
        if each in told or (each.file, each.line, each.column) not in waiting:
            yield each


@dataclass(frozen=True)
class _File:
    """What is wrong with a file's texts; what of it is that words are missing, and where."""

    problems: list[Problem] = field(default_factory=list)
    told: list[Problem] = field(default_factory=list)
    waiting: list[tuple[str, int, int]] = field(default_factory=list)


def _of_files(content: Content, known: Known) -> list[_File]:
    """Return what there is to say of each file by itself."""
    drafts = content.draft_files()
    given = {source.file: (source, source.file in drafts) for source in content.sources()}
    new = [source for file, (source, _) in given.items() if not known.has(file, given[file])]
    found = {source.file: _File() for source in new}
    if new:
        part = but(content, only=tuple(new))
        for rule in TEXT_RULES:
            with suppress(Unread):
                for each in rule(part):
                    found[each.file].problems.append(each)
        for each in texts.words_are_there(part):
            found[each.file].told.append(each)
        for place in blanks.places(part):
            found[place[0]].waiting.append(place)
        # What several rules share is no longer needed, and holds all content.
        texts.forget()
    return [known.get(file, given[file], lambda file=file: found[file]) for file in given]


def _found(content: Content, files: list[_File], known: Known) -> Iterator[Problem]:
    yield from content.problems
    for file in files:
        yield from file.problems
    for rule in (*SITE_RULES, *LOCK_RULES):
        with suppress(Unread):
            yield from rule(content)
    links.forget()
    for standard in content.standards:
        yield from known.get(("rules", standard.id), (standard,), lambda of=standard: _ruled(of))


def _ruled(standard: Standard) -> list[Problem]:
    found = []
    for rule in RULES:
        with suppress(Unread):
            # One by one: a rule that has to wait may have found something before.
            for each in rule(standard):
                found.append(each)
    return found
