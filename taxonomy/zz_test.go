package taxonomy
import ("testing";"os";"path/filepath")
func BenchmarkZZ(b *testing.B){
 var docs []string
 for _,g:=range []string{"*.md","*.txt"} { fs,_:=filepath.Glob("/work/shared/corpus/dev/docs/"+g); for _,f:=range fs { x,_:=os.ReadFile(f); docs=append(docs,string(x)) } }
 tx:=Default(); var dst []Match
 for b.Loop() { for _,d:=range docs { dst=tx.AppendMatch(dst[:0],d) } }
}
