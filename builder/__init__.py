"""How a site is made without harm: one at a time, beside the old one, with nothing left running.

Knows folders, processes and MkDocs, and nothing of content or of what makes a page good.
"""


class Stopped(Exception):  # noqa: N818 (it ends the command, and is no fault of the program)
    """The work cannot be done; says why, one line a reason."""
