package nl.meldroute.intake;

/** A signal stands otherwise than before: told in the transaction of the change, to whoever has to follow. */
public record SignalChanged(Signal signal) {}
