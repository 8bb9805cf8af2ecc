package io.smsconsole.web.console.group;

import io.smsconsole.auth.group.CreateGroupRequest;
import io.smsconsole.auth.group.GetGroupResponse;
import io.smsconsole.auth.group.UpdateGroupRequest;

/**
 * What is entered about a group.
 *
 * @param groupName its name
 * @param remark what it is for
 */
record GroupForm(String groupName, String remark) {

	static final GroupForm EMPTY = new GroupForm("", "");

	static GroupForm of(GetGroupResponse group) {
		return new GroupForm(group.groupName(), group.remark());
	}

	CreateGroupRequest addition() {
		return new CreateGroupRequest(this.groupName, this.remark);
	}

	UpdateGroupRequest change(long id) {
		return new UpdateGroupRequest(id, this.groupName, this.remark);
	}

}
