"""`python -m rehab_player`."""

import sys

from rehab_player.cli import main

sys.exit(main())
