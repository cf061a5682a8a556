# Nothing is configured and nothing exists.
