package io.smsconsole.auth.group;

import java.time.Instant;

/**
 * A group of accounts.
 *
 * @param id its id
 * @param name its name, 1 to 64 characters, no other group has it
 * @param remark what it is for, or an empty string
 * @param createdAt when it was made
 * @param members how many accounts are in it
 */
public record UserGroup(long id, String name, String remark, Instant createdAt, int members) {

}
