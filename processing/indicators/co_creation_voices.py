"""Who answered, how experience compares with what is measured, and what concerns a plan."""

from .perception import PERCEPTION_AND_MEASUREMENT
from .plan_remarks import REMARKS_ON_A_PLAN
from .who_answered import WHO_ANSWERED

ALL = (WHO_ANSWERED, PERCEPTION_AND_MEASUREMENT, REMARKS_ON_A_PLAN)
