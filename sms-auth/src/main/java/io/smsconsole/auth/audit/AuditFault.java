package io.smsconsole.auth.audit;

/**
 * Something in the log that is not what was written.
 *
 * @param kind {@code missing}: entries are not there any more; {@code changed}: an entry
 * does not match its seal, since it or the one before it was changed or moved;
 * {@code added}: there are entries where none can be; {@code end}: the end of a chain is
 * not sealed, since it was cut short or emptied; {@code start}: what is said to be
 * forgotten in due time is not sealed; {@code back}: a chain ends before what was
 * verified already
 * @param chain the chain's number
 * @param place the place in the chain, of the first entry where it is several
 * @param entryCount how many entries it is about
 * @param entryId the entry's id, or an empty string where there is none
 * @param entryTime when the entry's call came, UNIX seconds, or 0 where there is none
 */
public record AuditFault(String kind, int chain, long place, long entryCount, String entryId, long entryTime) {

	static AuditFault at(FaultKind kind, int chain, long place, long entries) {
		return new AuditFault(kind.word(), chain, place, entries, "", 0);
	}

	static AuditFault of(FaultKind kind, StoredEntry entry) {
		return new AuditFault(kind.word(), entry.link().chain(), entry.link().place(), 1,
				Long.toString(entry.row().id()), entry.row().at().getEpochSecond());
	}

}
