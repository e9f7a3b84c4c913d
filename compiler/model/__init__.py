"""The schema: one pydantic model for each content file, and for nothing else."""

from .assessment import Assessment, Goal
from .choices import Choices, Pair
from .flow import Flow
from .hr import Hr
from .profession import Comparison, Faqs, Glossary, JobDescription, Profession
from .roleplay import RolePlays
from .site import Site
from .skill import Competency, Skill, Use, Uses
from .task import Tasks
from .tradeoff import TradeOffs
from .vacancy import OwnVacancy, SharedVacancy, Vacancy

__all__ = [
    "Assessment",
    "Choices",
    "Comparison",
    "Competency",
    "Faqs",
    "Flow",
    "Glossary",
    "Goal",
    "Hr",
    "JobDescription",
    "OwnVacancy",
    "Pair",
    "Profession",
    "RolePlays",
    "SharedVacancy",
    "Site",
    "Skill",
    "Tasks",
    "TradeOffs",
    "Use",
    "Uses",
    "Vacancy",
]
