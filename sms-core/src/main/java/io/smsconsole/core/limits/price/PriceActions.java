package io.smsconsole.core.limits.price;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What can be done with the price list for messages outside of the mainland. Once there
 * is a price, countries without one are not served. A change is in force on every node
 * within a second and holds for the messages that are accepted from then on.
 */
@Service
public class PriceActions {

	private final Prices prices;

	private final PriceSheets sheets;

	PriceActions(Prices prices, PriceSheets sheets) {
		this.prices = prices;
		this.sheets = sheets;
	}

	/**
	 * Lists prices.
	 * @param request which of them
	 * @return them, by the codes of the countries
	 */
	@Action(name = "DescribePriceList", access = Access.READ)
	public DescribePriceListResponse list(DescribePriceListRequest request) {
		Locale locale = LocaleContextHolder.getLocale();
		String search = Parameters.optional("Search", request.search(), 64).toLowerCase(locale);
		List<Price> all = this.prices.list();
		List<PriceInfo> found = all.stream()
			.map((price) -> PriceInfo.of(price, locale))
			.filter((price) -> price.isoCode().toLowerCase(Locale.ROOT).equals(search)
					|| price.name().toLowerCase(locale).contains(search))
			.toList();
		return new DescribePriceListResponse(Page.of(request.limit(), request.offset()).of(found), found.size(),
				!all.isEmpty());
	}

	/**
	 * Shows a price.
	 * @param request what it is for
	 * @return the price
	 */
	@Action(name = "DescribePriceInfo", access = Access.READ)
	public PriceInfo info(DescribePriceInfoRequest request) {
		return this.prices.find(PriceDraft.key(request.isoCode(), request.smsType()))
			.map((price) -> PriceInfo.of(price, LocaleContextHolder.getLocale()))
			.orElseThrow(Prices::unknown);
	}

	/**
	 * Adds a price.
	 * @param request the price
	 * @return nothing to tell
	 */
	@Action(name = "AddPrice", access = Access.WRITE)
	public Done add(AddPriceRequest request) {
		this.prices.add(PriceDraft.of(request.isoCode(), request.smsType(), request.price(), Problems.first()));
		return new Done();
	}

	/**
	 * Changes a price.
	 * @param request what it is for, and the new price
	 * @return nothing to tell
	 */
	@Action(name = "ModifyPrice", access = Access.WRITE)
	public Done modify(ModifyPriceRequest request) {
		this.prices.modify(PriceDraft.of(request.isoCode(), request.smsType(), request.price(), Problems.first()));
		return new Done();
	}

	/**
	 * Deletes a price. Where it was the last one, every country is served again, and
	 * nothing costs anything.
	 * @param request what it is for
	 * @return nothing to tell
	 */
	@Action(name = "DeletePrice", access = Access.WRITE)
	public Done delete(DeletePriceRequest request) {
		this.prices.delete(PriceDraft.key(request.isoCode(), request.smsType()));
		return new Done();
	}

	/**
	 * Takes in prices from csv; what is there already gets the price of the csv.
	 * @param request the csv
	 * @return how many were taken in, and what is wrong with the other rows
	 */
	@Action(name = "ImportPriceSet", access = Access.WRITE)
	public ImportPriceSetResponse importPrices(ImportPriceSetRequest request) {
		Parameters.required("Content", request.content());
		PriceSheet sheet = this.sheets.read(request.content());
		boolean whole = Boolean.TRUE.equals(request.whole());
		if (sheet.prices().isEmpty() || (whole && !sheet.problems().isEmpty())) {
			return new ImportPriceSetResponse(0, 0, sheet.problems());
		}
		return new ImportPriceSetResponse(sheet.prices().size(), this.prices.bring(sheet.prices(), whole),
				sheet.problems());
	}

}
