package io.smsconsole.web.console.review;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.web.console.region.RegionPath;
import io.smsconsole.web.form.Choice;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the model of a list of things that are reviewed.
 */
@Component
public class ReviewList {

	private static final List<Choice> STATES = List.of(state(ReviewState.EFFECTIVE), state(ReviewState.IN_REVIEW),
			state(ReviewState.APPROVED), state(ReviewState.REJECTED));

	private final RegionPath paths;

	ReviewList(RegionPath paths) {
		this.paths = paths;
	}

	/**
	 * Tells the page which half of the console it is in.
	 * @param region mainland or international
	 * @param feature the last part of the address, such as {@code signs}
	 * @param model gets {@code region}, {@code mainland}, {@code half} (the address of
	 * that half) and {@code path} (the address of the list)
	 * @return the address of the list
	 */
	public String place(Region region, String feature, Model model) {
		String half = this.paths.of(region);
		String path = half + "/" + feature;
		model.addAttribute("region", region);
		model.addAttribute("mainland", region == Region.MAINLAND);
		model.addAttribute("half", half);
		model.addAttribute("path", path);
		return path;
	}

	/**
	 * The address of the same list in the other half of the console.
	 * @param region mainland or international
	 * @param feature the last part of the address, such as {@code signs}
	 * @return the address
	 */
	public String elsewhere(Region region, String feature) {
		Region other = (region == Region.MAINLAND) ? Region.INTERNATIONAL : Region.MAINLAND;
		return this.paths.of(other) + "/" + feature;
	}

	/**
	 * Tells the page what it was searched and filtered by.
	 * @param search the words, may be empty
	 * @param state a {@code StatusCode}, or {@code null} for all
	 * @param type the type, as the feature numbers it, or {@code null} for all
	 * @param model gets {@code search}, {@code state}, {@code states}, {@code type} and
	 * {@code filtered}
	 */
	public void filters(String search, Integer state, Integer type, Model model) {
		model.addAttribute("search", search);
		model.addAttribute("state", (state != null) ? state.toString() : "");
		model.addAttribute("states", STATES);
		model.addAttribute("type", (type != null) ? type.toString() : "");
		model.addAttribute("filtered", state != null || type != null || !search.isBlank());
	}

	private static Choice state(ReviewState state) {
		return Choice.key(state.wire(), "review.state." + state.wire());
	}

}
