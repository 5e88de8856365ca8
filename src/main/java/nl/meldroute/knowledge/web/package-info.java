/** Pages for anybody. */
@NullMarked
package nl.meldroute.knowledge.web;

import org.jspecify.annotations.NullMarked;
