"""The first lines of the bundled program."""

import sys

from rehab_player.bundled import main

sys.exit(main())
