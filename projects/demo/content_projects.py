"""The register of the demonstration: three projects named in public, then entries of the plan of 2023."""

from projects.demo.content_project_bac_ai import BAC_AI
from projects.demo.content_project_grid import GRID_500_KV
from projects.demo.content_project_tri_an import TRI_AN
from projects.demo.content_rmp_assistance import ASSISTANCE
from projects.demo.content_rmp_generation import GENERATION
from projects.demo.content_rmp_storage import STORAGE

PROJECTS = [BAC_AI, GRID_500_KV, TRI_AN, *GENERATION, *STORAGE, *ASSISTANCE]
