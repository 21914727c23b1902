"""The History page: the sessions, newest first, and the details of one."""
