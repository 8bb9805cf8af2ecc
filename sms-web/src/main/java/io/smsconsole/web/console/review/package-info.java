/**
 * Reviews: the reviewers' inbox, the rules that texts are held against, and what the
 * pages of signs, templates and qualifications have in common.
 */
package io.smsconsole.web.console.review;
