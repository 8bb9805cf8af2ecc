package io.smsconsole.web.console.customer;

import java.util.List;

import io.smsconsole.core.audience.customergroup.CustomerGroupInfo;
import io.smsconsole.core.base.kind.Region;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is entered to bring customers into the pool.
 *
 * @param international where the numbers are
 * @param phoneNumbers what was typed, where no file is handed in
 * @param customerGroupId a group that they come into, or blank
 * @param groupName the name of a new group that they come into, or blank
 * @param tagSet tags for all of them, with commas between
 * @param file the sheet, where nothing is typed
 */
record IntakeForm(Integer international, String phoneNumbers, Long customerGroupId, String groupName, String tagSet,
		MultipartFile file) {

	static IntakeForm into(CustomerGroupInfo group) {
		return new IntakeForm(group.international(), "", group.customerGroupId(), "", "", null);
	}

	static IntakeForm blank() {
		return new IntakeForm(Region.MAINLAND.wire(), "", null, "", "", null);
	}

	boolean makesAGroup() {
		return StringUtils.hasText(this.groupName);
	}

	IntakeForm withGroup(long id) {
		return new IntakeForm(this.international, this.phoneNumbers, id, "", this.tagSet, this.file);
	}

	IntakeForm withLines(String left) {
		return new IntakeForm(this.international, left, this.customerGroupId, this.groupName, this.tagSet, this.file);
	}

	List<String> tags() {
		return CustomerForm.tags(this.tagSet);
	}

}
