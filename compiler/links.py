"""Duty → competencies and KPI → competencies stand in the content; here they are turned around."""

from collections.abc import Sequence
from dataclasses import dataclass

from .model.career import Kpi
from .model.profession import Duty


@dataclass(frozen=True)
class Links:
    """Which duties and KPIs need a competency."""

    duties: Sequence[Duty]
    kpis: Sequence[Kpi]

    def duties_of(self, skill: str) -> list[Duty]:
        """Return the duties that name the competency `skill`, in their own order."""
        return [duty for duty in self.duties if skill in duty.skills]

    def kpis_of(self, skill: str) -> list[Kpi]:
        """Return the KPIs that name the competency `skill`, in their own order."""
        return [kpi for kpi in self.kpis if skill in kpi.skills]
