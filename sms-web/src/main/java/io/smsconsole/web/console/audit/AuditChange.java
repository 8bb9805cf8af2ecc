package io.smsconsole.web.console.audit;

/**
 * A field of what was changed.
 *
 * @param field its name, those around it before it
 * @param before its value before, or {@code null} where it was not there
 * @param after its value after, or {@code null} where it is not there any more
 */
public record AuditChange(String field, String before, String after) {

	/**
	 * Whether it is another one now.
	 * @return whether it changed
	 */
	public boolean isChanged() {
		return (this.before != null) ? !this.before.equals(this.after) : this.after != null;
	}

}
