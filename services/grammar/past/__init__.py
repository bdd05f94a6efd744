"""What has happened with a client: calls, meetings, what was sent."""
