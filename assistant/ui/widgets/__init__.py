"""The widgets that pages are made of.

==============  ==================================================================================================
``text``        ``Text``, ``Headline``, ``Lead``, ``SectionTitle``, ``Small``, ``Figure``, ``Display``, ``Mono``
``layouts``     ``column``, ``row``, ``Flow``, ``Spread``: layouts that wrap instead of clipping
``card``        ``Card``, ``Rows``, ``Line``
``badges``      ``StateBadge``, ``Pill``
``buttons``     ``PrimaryButton``, ``SecondaryButton``, ``DangerButton``, ``LinkButton``, ``IconButton``, ``ChipButton``
``fields``      ``TextField``, ``SecretField``, ``SecretPair``, ``CheckField``, ``SelectField``
``copyfield``   ``CopyField``, ``MonoValue``
``choices``     ``ChoiceCards``
``facts``       ``FactRow``, ``ProofRow``
``findings``    ``FindingRow``, ``FindingList``
``notices``     ``InlineNotice``, ``Toast``
``busy``        ``BusyLine``
``elapsed``     ``ElapsedLabel``, ``AgeLabel``
``rangebar``    ``RangeBar``
``steplist``    ``StepList``, ``StepRow``
``rail``        ``Rail``, ``RailItem``
``drawer``      ``Drawer``, ``DrawerContent``
``timeline``    ``Timeline``, ``Lane``, ``Block``
``topology``    ``TopologyView`` and what it shows
==============  ==================================================================================================

Each is imported from its own module, so that the first page loads only what it needs.
"""
