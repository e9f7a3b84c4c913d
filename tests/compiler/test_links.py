"""Duty → competency stands in the content; the way back is worked out."""


def test_links_are_turned_around_completely(small):
    (standard,) = small.standards
    duties, kpis = standard.job_description.duties, standard.profession.kpis.items
    for slug in standard.skills:
        assert standard.links.duties_of(slug) == [duty for duty in duties if slug in duty.skills]
        assert standard.links.kpis_of(slug) == [kpi for kpi in kpis if slug in kpi.skills]
    there = {(duty.id, slug) for duty in duties for slug in duty.skills}
    back = {(duty.id, slug) for slug in standard.skills for duty in standard.links.duties_of(slug)}
    assert (
        there
        == back
        == {
            ("prepare-drinks", "menyeduh"),
            ("serve-guests", "melayani"),
            ("close-bar", "kebersihan"),
            ("close-bar", "menyeduh"),
        }
    )


def test_what_nobody_names_has_no_links(small):
    (standard,) = small.standards
    assert standard.links.duties_of("menyangrai") == []
    assert standard.links.kpis_of("kebersihan") == []
    assert [kpi.id for kpi in standard.links.kpis_of("melayani")] == ["waiting-time"]


def test_further_measures_are_shown_beside_kpis_and_do_not_count_as_such(standard):
    further = {each.id for each in standard.profession.kpis.further if each.skills}
    assert further
    shown = {each.id for slug in standard.skills for each in standard.links.measures_of(slug)}
    counted = {each.id for slug in standard.skills for each in standard.links.kpis_of(slug)}
    assert shown - counted == further
