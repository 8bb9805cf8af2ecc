package io.smsconsole.web.console.user;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.user.ListUsersRequest;
import io.smsconsole.auth.user.ListUsersResponse;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.web.console.access.AccessChoices;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists sub-accounts, and shows one with all that it has.
 */
@Controller
@RequestMapping(UserController.PATH)
class UserController {

	static final String PATH = "/console/users";

	static final String ONE = "/{uin:[0-9]{1,18}}";

	private final UserActions actions;

	private final UserPage page;

	private final UserLines lines;

	private final AccessChoices choices;

	UserController(UserActions actions, UserPage page, UserLines lines, AccessChoices choices) {
		this.actions = actions;
		this.lines = lines;
		this.page = page;
		this.choices = choices;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		// whole pages only, as the operation counts them
		int number = 1 + page.offset() / page.limit();
		ListUsersResponse found = this.actions.list(new ListUsersRequest(number, page.limit(), search));
		List<UserLine> lines = this.lines.of(found.data());
		model.addAttribute("search", search);
		model.addAttribute("total", found.totalNum());
		model.addAttribute("users",
				new OffsetPage((number - 1) * page.limit(), page.limit()).slice(lines, found.totalNum()));
		return Views.pageOr(request, "console/user/list", "rows");
	}

	@GetMapping("/names")
	@Needs("ListUsers")
	String names(@RequestParam(defaultValue = "") String name, Model model) {
		model.addAttribute("names", this.choices.userNames(name));
		return "fragments/access :: names";
	}

	@GetMapping(ONE)
	@Needs("GetUser")
	String show(@PathVariable long uin, Model model) {
		this.page.show(uin, model);
		return "console/user/user";
	}

}
