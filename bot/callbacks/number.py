from typing import Annotated

from pydantic import Field

Number = Annotated[int, Field(ge=0, lt=2**31)]
"""What fits a column; a forged button that names more is no button of ours."""
