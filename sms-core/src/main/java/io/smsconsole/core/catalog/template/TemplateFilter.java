package io.smsconsole.core.catalog.template;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.review.ReviewState;

/**
 * Which templates are asked for; what is {@code null} does not matter.
 *
 * @param region where they may be used
 * @param ids only these, not empty
 * @param search a part of name or text, escaped for LIKE
 * @param type what messages made of them are for
 * @param state how the review stands
 * @param page which part of the list
 */
record TemplateFilter(Region region, List<Long> ids, String search, SmsType type, ReviewState state, Page page) {

}
