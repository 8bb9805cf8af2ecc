package io.smsconsole.web.console.audit;

import java.util.List;

/**
 * What a call changed, field by field.
 *
 * @param kind {@code made}, {@code removed}, {@code changed}, or {@code kept} where
 * nothing is different
 * @param changed the fields that are different
 * @param kept the others
 */
public record AuditDifference(String kind, List<AuditChange> changed, List<AuditChange> kept) {

	static AuditDifference of(boolean before, boolean after, List<AuditChange> fields) {
		List<AuditChange> changed = fields.stream().filter(AuditChange::isChanged).toList();
		List<AuditChange> kept = fields.stream().filter((field) -> !field.isChanged()).toList();
		String kind = !before ? "made" : !after ? "removed" : changed.isEmpty() ? "kept" : "changed";
		return new AuditDifference(kind, changed, kept);
	}

	/**
	 * Whether there was something before.
	 * @return {@code false} for what was made
	 */
	public boolean isOld() {
		return !"made".equals(this.kind);
	}

	/**
	 * Whether there is something after.
	 * @return {@code false} for what was removed
	 */
	public boolean isNew() {
		return !"removed".equals(this.kind);
	}

}
