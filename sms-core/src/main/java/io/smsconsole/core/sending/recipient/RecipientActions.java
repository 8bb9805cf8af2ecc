package io.smsconsole.core.sending.recipient;

import io.smsconsole.core.audience.customergroup.GroupMembers;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done with lists of numbers. A list is seen by the account alone that handed
 * it in.
 */
@Service
public class RecipientActions {

	private static final int MOST_VARIABLES = 100;

	private final RecipientLists lists;

	private final RecipientReading reading;

	private final GroupMembers members;

	private final CurrentAccount account;

	RecipientActions(RecipientLists lists, RecipientReading reading, GroupMembers members, CurrentAccount account) {
		this.lists = lists;
		this.reading = reading;
		this.members = members;
		this.account = account;
	}

	/**
	 * Hands in a list. It is read in the background; the answer waits a second at most,
	 * so that a short list is read by then.
	 * @param request the file or the text
	 * @return the list as far as it is read
	 */
	@Action(name = "UploadRecipientList", access = Access.WRITE, resource = Resource.APP, api = false)
	public RecipientListInfo upload(UploadRecipientListRequest request) {
		Region region = Parameters.region(request.international());
		int variables = variables(request.variables());
		if (request.file() != null) {
			return info(this.reading.start(request.file(), region, variables, this.account.uin()));
		}
		if (!StringUtils.hasText(request.phoneNumbers())) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "PhoneNumbers", "recipient.missing");
		}
		return info(this.reading.start(request.phoneNumbers(), region, variables, this.account.uin()));
	}

	/**
	 * Makes a list of the customers of groups, in the background; the answer waits a
	 * second at most.
	 * @param request which groups
	 * @return the list as far as it is made
	 */
	@Action(name = "CollectRecipients", access = Access.WRITE, resource = Resource.APP)
	public RecipientListInfo collect(CollectRecipientsRequest request) {
		Region region = Parameters.region(request.international());
		return info(this.reading.start(
				this.members.choose(region, request.customerGroupIdSet(), request.excludedCustomerGroupIdSet()), region,
				this.account.uin()));
	}

	/**
	 * Tells how far the reading of a list is.
	 * @param request the list
	 * @return the list as far as it is read
	 */
	@Action(name = "DescribeRecipientList", access = Access.READ, resource = Resource.APP)
	public RecipientListInfo describe(DescribeRecipientListRequest request) {
		return Ids.parse(request.recipientListId())
			.filter((id) -> this.lists.belongsTo(id, this.account.uin()))
			.map(this::info)
			.orElseThrow(
					() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "RecipientListId", "recipient.unknown"));
	}

	private RecipientListInfo info(long id) {
		return RecipientListInfo.of(this.lists.find(id).orElseThrow());
	}

	private static int variables(Integer given) {
		int variables = (given != null) ? given : 0;
		if (variables < 0 || variables > MOST_VARIABLES) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Variables", "recipient.variable-range",
					MOST_VARIABLES);
		}
		return variables;
	}

}
