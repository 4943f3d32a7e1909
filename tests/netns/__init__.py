"""The three ways of making B primary, in a network that is no stand-in: kernel network namespaces on Linux.

    python -m tests.netns [PYTEST OPTION…]

The simulator's appliances listen on hosts of their own; the shared address moves between them with ``ip addr`` and a
gratuitous ARP (S1), a plain client asks its system's resolver (S2), nftables translates (S3); ``cases`` prove that
much, ``product_cases`` have the program itself do it from the client. All of it lives in mount
and network namespaces that end with the command: nothing on the computer is changed, and nothing can be left behind.
"""
