"""Duty → competencies and KPI → competencies stand in the content; here they are turned around."""

from collections.abc import Sequence
from dataclasses import dataclass

from .model.career import Kpi, Measure
from .model.profession import Duty


@dataclass(frozen=True)
class Links:
    """Which duties, KPIs and further measures need a competency."""

    duties: Sequence[Duty]
    kpis: Sequence[Kpi]
    measures: Sequence[Measure] = ()

    def duties_of(self, skill: str) -> list[Duty]:
        """Return the duties that name the competency `skill`, in their own order."""
        return [duty for duty in self.duties if skill in duty.skills]

    def kpis_of(self, skill: str) -> list[Kpi]:
        """Return the KPIs that name the competency `skill`, in their own order."""
        return [kpi for kpi in self.kpis if skill in kpi.skills]

    def measures_of(self, skill: str) -> list[Kpi | Measure]:
        """Return the KPIs that name the competency `skill`, then the further measures."""
        return [*self.kpis_of(skill), *(each for each in self.measures if skill in each.skills)]
