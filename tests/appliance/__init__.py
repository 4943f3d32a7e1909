"""How appliances are reached: against small servers of our own, and against the simulator."""
