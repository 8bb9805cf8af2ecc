package io.smsconsole.auth.group;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * Tells everything at once that is wrong with what somebody is about to enter about a
 * group, for forms that are checked as one types.
 */
@Component
public class GroupChecks {

	private final GroupMapper mapper;

	GroupChecks(GroupMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Looks at what is written about a group.
	 * @param name its name
	 * @param remark what it is for
	 * @param id the group's id, 0 for a new one
	 * @return the refusals that would come, one for each parameter
	 */
	public List<SmsException> problems(String name, String remark, long id) {
		List<SmsException> problems = new ArrayList<>();
		try {
			String free = GroupText.name((name != null) ? name : "");
			this.mapper.named(free).filter((other) -> other.id() != id).ifPresent((other) -> {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_GROUP_NAME_IN_USE, "GroupName", null);
			});
		}
		catch (SmsException ex) {
			problems.add(ex);
		}
		try {
			GroupText.remark((remark != null) ? remark : "");
		}
		catch (SmsException ex) {
			problems.add(ex);
		}
		return problems;
	}

}
