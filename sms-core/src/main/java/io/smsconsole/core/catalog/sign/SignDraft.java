package io.smsconsole.core.catalog.sign;

/**
 * What is written when a sign is handed in.
 *
 * @param name the sign itself, without brackets
 * @param type what it names
 * @param documentType what the proof image shows
 * @param purpose whose sign it is
 * @param qualificationId the company in whose name it is handed in; {@code null} outside
 * the mainland
 * @param remark what it is for, or an empty string
 */
public record SignDraft(String name, SignType type, DocumentType documentType, SignPurpose purpose,
		Long qualificationId, String remark) {

}
