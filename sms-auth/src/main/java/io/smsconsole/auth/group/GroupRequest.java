package io.smsconsole.auth.group;

import io.smsconsole.core.base.action.Required;

/**
 * Names a group.
 *
 * @param groupId its id
 */
public record GroupRequest(@Required Long groupId) {

}
