package io.smsconsole.auth.grant;

/**
 * Who holds a policy.
 *
 * @param id the account's number or the group's id
 * @param name its name
 * @param uin the account's number, 0 for a group
 * @param relatedType 1 for an account, 2 for a group
 * @param attachmentTime since when, {@code yyyy-MM-dd HH:mm:ss}
 */
public record AttachEntityOfPolicy(String id, String name, long uin, int relatedType, String attachmentTime) {

}
