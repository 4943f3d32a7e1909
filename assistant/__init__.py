"""The Upgrade Assistant: takes the administrator of a remote-support site through an upgrade of its appliances."""

__version__ = "0.1.0"
