"""The program's measures. Each is a figure beside its aim, never a test on time."""
