package nl.meldroute.subjects;

import nl.meldroute.kernel.ReportId;

/** Something that this signal speaks of was added, changed or taken out. */
public record SubjectsChanged(ReportId signal) {}
